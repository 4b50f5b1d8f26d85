//! Where the records are: the flag, the variable, or the platform's folder for a person's data. Makes nothing.

use std::path::{Path, PathBuf};

use etcetera::AppStrategy;
use meanwhile_engine::Location;

use super::failure::Failure;

/// Where the records are.
#[derive(Clone, Debug)]
pub struct Place {
    /// For opening.
    pub location: Location,
}

impl Place {
    /// The place that was asked for, or the platform's folder.
    pub fn find(asked: Option<&str>) -> Result<Self, Failure> {
        if let Some(text) = asked {
            let server = text.starts_with("postgres://") || text.starts_with("postgresql://");
            let location = if server {
                Location::Postgres(text.to_owned())
            } else {
                Location::Sqlite(PathBuf::from(text))
            };
            return Ok(Self { location });
        }
        Ok(Self {
            location: Location::Sqlite(folder()?.join("meanwhile.db")),
        })
    }

    /// The file, when it is one.
    pub fn file(&self) -> Option<&Path> {
        match &self.location {
            Location::Sqlite(file) => Some(file),
            _ => None,
        }
    }

    /// Refuses a name at which the records themselves lie, or what belongs to them: nothing may be written over it.
    pub fn spare(&self, target: &Path) -> Result<(), Failure> {
        let real = |path: &Path| {
            let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
            let folder = folder.unwrap_or(Path::new(".")).canonicalize().ok()?;
            // A link that leads to the records is they as well.
            Some(
                path.canonicalize()
                    .unwrap_or(folder.join(path.file_name()?)),
            )
        };
        let own = self.file().and_then(real);
        let (Some(own), Some(asked)) = (own, real(target)) else {
            return Ok(());
        };
        let belongs = |ending: &&str| {
            let mut name = own.clone().into_os_string();
            name.push(ending);
            asked == Path::new(&name)
        };
        if ["", "-wal", "-shm", "-journal", ".epoch"]
            .iter()
            .any(belongs)
        {
            return Err(Failure::usage(
                format!(
                    "{} is where your records are. Nothing was changed",
                    target.display()
                ),
                "Choose another name.",
            ));
        }
        Ok(())
    }

    /// Whether nothing has been recorded there yet: the file does not exist.
    pub fn is_new(&self) -> bool {
        self.file().is_some_and(|file| !file.exists())
    }
}

/// The platform's folder for this program's data.
fn folder() -> Result<PathBuf, Failure> {
    let arguments = etcetera::AppStrategyArgs {
        top_level_domain: "test".to_owned(),
        author: "meanwhile".to_owned(),
        app_name: "meanwhile".to_owned(),
    };
    let strategy = etcetera::choose_app_strategy(arguments).map_err(|_| Failure::NoPlace)?;
    Ok(strategy.data_dir())
}
