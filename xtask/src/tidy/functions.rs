//! No function is longer than a screen. Counted on the parsed file, from the line with `fn`
//! to the closing brace; what a macro call contains is not parsed.

use syn::visit::{self, Visit};

use super::{expect_none, tree};

/// Lines of a function, signature and braces included.
const FUNCTION_LINES_MAX: usize = 70;

#[derive(Default)]
struct Functions {
    /// Name and number of lines, in the order of the file.
    found: Vec<(String, usize)>,
}

impl Functions {
    fn add(&mut self, signature: &syn::Signature, body: &syn::Block) {
        let (first, last) = (signature.fn_token.span, body.brace_token.span.close());
        let lines = last.end().line - first.start().line + 1;
        self.found.push((signature.ident.to_string(), lines));
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(body) = &function.default {
            self.add(&function.sig, body);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

fn functions(text: &str) -> Result<Vec<(String, usize)>, String> {
    let file = syn::parse_file(text).map_err(|cause| cause.to_string())?;
    let mut functions = Functions::default();
    functions.visit_file(&file);
    Ok(functions.found)
}

#[test]
fn no_function_is_longer_than_a_screen() {
    let mut faults = Vec::new();
    for file in tree::rust_files() {
        match functions(&file.text) {
            Err(cause) => faults.push(format!("{}: cannot be parsed: {cause}", file.path)),
            Ok(found) => {
                let long = found
                    .iter()
                    .filter(|(_, lines)| *lines > FUNCTION_LINES_MAX);
                let told =
                    long.map(|(name, lines)| format!("{}: {name}: {lines} lines", file.path));
                faults.extend(told);
            }
        }
    }
    expect_none(
        &faults,
        "Give its parts names of their own; the limit is 70 lines.",
    );
}

#[test]
fn functions_are_counted_wherever_they_stand() {
    let text = "#[inline]\nfn a() {\n}\nimpl X {\n  fn b(\n    x: u8,\n  ) {\n    fn c() {}\n  }\n}\n\
                trait T { fn d(); fn e() {} }\n";
    let expected = [("a", 2), ("b", 5), ("c", 1), ("e", 1)];
    let expected = expected.map(|(name, lines)| (name.to_owned(), lines));
    assert_eq!(functions(text), Ok(expected.to_vec()));
}
