//! Where the records are: the flag, the variable, or the platform's folder for a person's data. Makes nothing.

use std::path::PathBuf;

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
    pub fn file(&self) -> Option<&std::path::Path> {
        match &self.location {
            Location::Sqlite(file) => Some(file),
            _ => None,
        }
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
