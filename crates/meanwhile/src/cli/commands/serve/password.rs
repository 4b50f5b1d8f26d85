//! `meanwhile serve --set-password`: the password for browsers, from a pipe, or asked twice at a terminal that does not
//! show it.

use std::io::{self, IsTerminal as _, Read as _};

use meanwhile_engine::access::{self, PASSWORD_BYTES_MAX};

use crate::cli::context::Context;
use crate::cli::exit::Exit;
use crate::cli::failure::Failure;
use crate::cli::output::{command, plain};

/// Sets the password.
pub async fn set(context: &Context) -> Result<Exit, Failure> {
    let password = tokio::task::spawn_blocking(asked)
        .await
        .map_err(|cause| unread(&io::Error::other(cause)))?
        .map_err(|cause| unread(&cause))?;
    let Some(password) = password else {
        return Err(Failure::usage(
            "The two did not match. Nothing was changed",
            "Try again.",
        ));
    };
    access::set_password(context.engine().await?, &password).await?;
    context.show(&serde_json::json!({"password": "set"}), |page| {
        page.line(
            0,
            [plain(
                "The password is set. Every browser has to sign in anew.",
            )],
        );
        page.line(
            0,
            [
                plain("To serve the pages to others: "),
                command("meanwhile serve --listen 0.0.0.0"),
            ],
        );
    })?;
    Ok(Exit::Done)
}

/// The password; `None` when what was typed the second time is another one.
fn asked() -> io::Result<Option<String>> {
    if !io::stdin().is_terminal() {
        let mut text = String::new();
        // One byte more, so that one that is too long is told from one that was cut.
        let most = PASSWORD_BYTES_MAX as u64 + 3;
        io::stdin().lock().take(most).read_to_string(&mut text)?;
        return Ok(Some(text.trim_end_matches(['\n', '\r']).to_owned()));
    }
    let first = rpassword::prompt_password("Password: ")?;
    let second = rpassword::prompt_password("Once more: ")?;
    Ok((first == second).then_some(first))
}

fn unread(cause: &io::Error) -> Failure {
    Failure::usage(
        format!("The password could not be read: {cause}"),
        "Type it at a terminal, or hand it over on standard input.",
    )
}
