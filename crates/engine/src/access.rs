//! Ways in for those who are not at this machine: secret addresses of a calendar feed, tokens of the API, sessions of
//! browsers, and the password that begins a session.
//!
//! A secret is shown once, when it is made; what is kept is a hash. None of this is part of what the seeker recorded: it is
//! in no log and no export. Must not know how requests arrive.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use jiff::{SignedDuration, Timestamp};
pub use meanwhile_store::{Token, TokenId, TokenKind};
use sha2::{Digest as _, Sha256};

use crate::engine::Engine;
use crate::error::EngineError;

/// Bytes of a secret. Nobody guesses 256 bits, so that a plain hash of them is enough.
const SECRET_BYTES: usize = 32;

/// Letters of a secret.
const ID_CHARS: usize = (SECRET_BYTES * 8).div_ceil(6);

/// How long a browser stays signed in. *Assumption:* a month, so that a phone that is opened weekly never asks.
const SESSION: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The shortest password that is taken. NIST SP 800-63B-4 (2025) asks for 15 where nothing else protects.
pub const PASSWORD_CHARS_MIN: usize = 15;

/// The longest. Hashing takes longer with every byte.
pub const PASSWORD_BYTES_MAX: usize = 1_024;

/// Letters of a label.
const LABEL_CHARS_MAX: usize = 80;

/// A token that was just made, with its secret, which nobody can be told again.
#[derive(Clone, Debug)]
pub struct MadeToken {
    /// The token.
    pub token: Token,
    /// What is shown once.
    pub secret: Secret,
}

/// A secret. It does not print itself by accident.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(..)")
    }
}

impl Secret {
    fn new() -> Result<Self, EngineError> {
        let mut bytes = [0; SECRET_BYTES];
        getrandom::fill(&mut bytes)
            .map_err(|cause| EngineError::Bug(format!("the system gave no randomness: {cause}")))?;
        Ok(Self(BASE64URL_NOPAD.encode(&bytes)))
    }

    /// The text itself, to be shown or set.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

fn hash(secret: &str) -> String {
    HEXLOWER.encode(&Sha256::digest(secret.as_bytes()))
}

/// Makes a way in. A session ends after a month; everything else holds until it is revoked.
///
/// # Errors
/// When the store cannot be written.
pub async fn make_token(
    engine: &Engine,
    now: Timestamp,
    kind: TokenKind,
    label: &str,
) -> Result<MadeToken, EngineError> {
    let label: String = label.trim().chars().filter(|it| !it.is_control()).collect();
    let secret = Secret::new()?;
    let token = Token {
        id: TokenId::new(),
        kind,
        label: label.chars().take(LABEL_CHARS_MAX).collect(),
        created_at: now,
        used_at: None,
        expires_at: match kind {
            TokenKind::Session => now.checked_add(SESSION).ok(),
            TokenKind::Feed | TokenKind::Read | TokenKind::Full => None,
        },
    };
    let hash = hash(secret.reveal());
    engine.user().add_token(&token, &hash).await?;
    Ok(MadeToken { token, secret })
}

/// Every way in that still opens something, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn tokens(engine: &Engine, now: Timestamp) -> Result<Vec<Token>, EngineError> {
    let mut tokens = engine.user().tokens().await?;
    tokens.retain(|it| it.expires_at.is_none_or(|end| end > now));
    Ok(tokens)
}

/// Revokes a way in; whether it was there.
///
/// # Errors
/// When the store cannot be written.
pub async fn revoke_token(engine: &Engine, id: TokenId) -> Result<bool, EngineError> {
    Ok(engine.user().revoke_token(id).await?)
}

/// Ends every session; how many there were.
///
/// # Errors
/// When the store cannot be written.
pub async fn end_sessions(engine: &Engine) -> Result<u64, EngineError> {
    Ok(engine.user().revoke_tokens(TokenKind::Session).await?)
}

/// The records that a secret opens, and how; `None` when it opens nothing. They may be another user's than `engine`'s.
///
/// # Errors
/// When the store cannot be asked.
pub async fn opened_by(
    engine: &Engine,
    now: Timestamp,
    secret: &str,
) -> Result<Option<(Engine, Token)>, EngineError> {
    // What was never made is not worth a question.
    let is_one = BASE64URL_NOPAD
        .decode(secret.as_bytes())
        .is_ok_and(|bytes| bytes.len() == SECRET_BYTES);
    if !is_one {
        return Ok(None);
    }
    let found = engine.store().token(&hash(secret), now).await?;
    Ok(found.map(|(user, token)| (engine.for_user(user), token)))
}

/// What the password hashes to, if one is set.
///
/// # Errors
/// When the store cannot be read.
pub async fn password(engine: &Engine) -> Result<Option<PasswordHashText>, EngineError> {
    Ok(engine.user().password().await?.map(PasswordHashText))
}

/// Sets the password, and ends every session that was begun with another. Takes a noticeable part of a second.
///
/// # Errors
/// When it is too short or too long, or the store cannot be written.
pub async fn set_password(engine: &Engine, password: &str) -> Result<(), EngineError> {
    if password.chars().count() < PASSWORD_CHARS_MIN {
        let why = format!("a password has at least {PASSWORD_CHARS_MIN} characters");
        let hint = "Four or five words that have nothing to do with each other are easy to keep.";
        return Err(EngineError::invalid("password", why, hint));
    }
    if password.len() > PASSWORD_BYTES_MAX {
        let why = format!("a password has at most {PASSWORD_BYTES_MAX} bytes");
        return Err(EngineError::invalid("password", why, ""));
    }
    let hash = Argon2::default()
        .hash_password(password.as_bytes())
        .map_err(|cause| EngineError::Bug(format!("the password cannot be hashed: {cause}")))?;
    Ok(engine.user().set_password(&hash.to_string()).await?)
}

/// What a password hashes to, as it is kept (PHC string).
#[derive(Clone)]
pub struct PasswordHashText(String);

impl PasswordHashText {
    /// Whether this is the password. Takes a noticeable part of a second and 19 MB, whatever the answer is: argon2id with
    /// the numbers of OWASP's Password Storage Cheat Sheet.
    #[must_use]
    pub fn is_of(&self, password: &str) -> bool {
        let Ok(hash) = PasswordHash::new(&self.0) else {
            return false;
        };
        password.len() <= PASSWORD_BYTES_MAX
            && Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
    }

    /// A mark for a browser that knew the password. It opens nothing; it tells the browser, should it come again, from
    /// those that never did, until the password is another.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn mark(&self) -> Result<Secret, EngineError> {
        let Secret(id) = Secret::new()?;
        let seal = self.seal(&id);
        Ok(Secret(format!("{id}.{seal}")))
    }

    /// Whether it made this mark.
    #[must_use]
    pub fn has_marked(&self, mark: &str) -> bool {
        let parts = mark.split_once('.');
        // An id of another length could go on what is hashed.
        parts.is_some_and(|(id, seal)| id.len() == ID_CHARS && self.seal(id) == seal)
    }

    /// Nobody makes it who does not know the hash, which holds a salt of its own.
    fn seal(&self, id: &str) -> String {
        hash(&format!("{} browser {id}", self.0))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Location;
    use meanwhile_core::time::Zone;
    use meanwhile_store::UserId;

    const NOW: Timestamp = Timestamp::constant(1_773_234_000, 0);

    async fn engine() -> Engine {
        Engine::open(&Location::Memory, Zone::utc()).await.unwrap()
    }

    fn days(days: i64) -> Timestamp {
        NOW.checked_add(SignedDuration::from_hours(24 * days))
            .unwrap()
    }

    #[tokio::test]
    async fn a_secret_opens_until_it_is_revoked_and_is_kept_as_a_hash() {
        let engine = engine().await;
        let made = make_token(&engine, NOW, TokenKind::Feed, " Phone\n")
            .await
            .unwrap();
        assert_eq!(made.token.label, "Phone");
        assert!(!format!("{made:?}").contains(made.secret.reveal()));
        let secret = made.secret.reveal();
        let (_, token) = opened_by(&engine, days(900), secret)
            .await
            .unwrap()
            .unwrap();
        assert_eq!(token.id, made.token.id);
        assert!(!hash(secret).contains(secret));
        let used = tokens(&engine, days(900)).await.unwrap();
        assert_eq!(used[0].used_at, Some(days(900)));
        for wrong in ["", "x", &secret[1..], &hash(secret)] {
            assert!(opened_by(&engine, NOW, wrong).await.unwrap().is_none());
        }
        assert!(revoke_token(&engine, token.id).await.unwrap());
        assert!(!revoke_token(&engine, token.id).await.unwrap());
        assert!(opened_by(&engine, NOW, secret).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_session_ends_by_itself_and_with_all_others() {
        let engine = engine().await;
        let one = make_token(&engine, NOW, TokenKind::Session, "")
            .await
            .unwrap();
        let opens = async |at| {
            let found = opened_by(&engine, at, one.secret.reveal()).await.unwrap();
            found.is_some()
        };
        assert!(opens(days(29)).await);
        assert!(!opens(days(30)).await);
        assert_eq!(tokens(&engine, days(30)).await.unwrap(), []);
        assert_eq!(end_sessions(&engine).await.unwrap(), 1);
        assert!(!opens(NOW).await);
    }

    #[tokio::test]
    async fn a_secret_opens_the_records_of_its_user_only() {
        let mine = engine().await;
        let other = UserId::from_u128(42);
        mine.store().add_user(other).await.unwrap();
        let theirs = mine.for_user(other);
        let made = make_token(&theirs, NOW, TokenKind::Full, "").await.unwrap();
        let (opened, _) = opened_by(&mine, NOW, made.secret.reveal())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(opened.user().user(), other);
        assert_eq!(tokens(&mine, NOW).await.unwrap(), []);
        assert!(!revoke_token(&mine, made.token.id).await.unwrap());
    }

    #[tokio::test]
    async fn a_password_is_told_from_others_and_a_new_one_ends_all_sessions() {
        let engine = engine().await;
        assert!(password(&engine).await.unwrap().is_none());
        assert!(set_password(&engine, "too short").await.is_err());
        assert!(set_password(&engine, &"long ".repeat(300)).await.is_err());
        set_password(&engine, "four words that rhyme")
            .await
            .unwrap();
        let kept = password(&engine).await.unwrap().unwrap();
        assert!(kept.is_of("four words that rhyme"));
        assert!(!kept.is_of("four words that rhymE"));
        assert!(kept.0.starts_with("$argon2id$"), "{}", kept.0);
        let mark = kept.mark().unwrap();
        assert!(kept.has_marked(mark.reveal()));
        for wrong in [
            "",
            ".",
            &mark.reveal()[1..],
            &mark.reveal().replace('.', "x."),
        ] {
            assert!(!kept.has_marked(wrong), "{wrong}");
        }
        make_token(&engine, NOW, TokenKind::Session, "")
            .await
            .unwrap();
        make_token(&engine, NOW, TokenKind::Feed, "").await.unwrap();
        set_password(&engine, "five words that do not rhyme")
            .await
            .unwrap();
        let new = password(&engine).await.unwrap().unwrap();
        assert!(!new.has_marked(mark.reveal()));
        let left = tokens(&engine, NOW).await.unwrap();
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].kind, TokenKind::Feed);
    }
}
