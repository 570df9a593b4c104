use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use odata_core::json;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::condition::Condition;
use crate::models::PersonInterest;

/// Interests in a database, each as the JSON text of the entity.
#[derive(Clone, Debug)]
pub struct Store(Arc<Mutex<Connection>>);

/// An interest as it is kept.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) interest: PersonInterest,
    version: i64,
}

impl Kept {
    pub(super) fn etag(&self) -> String {
        etag(self.version)
    }
}

fn etag(version: i64) -> String {
    format!("W/\"{version}\"")
}

/// What came of a request for one interest.
#[derive(Debug)]
pub(super) enum Outcome<T> {
    Done(T),
    Missing,
    /// It has another version than the request is about.
    Stale,
}

/// Why interests cannot be kept or found.
#[derive(Debug)]
pub enum StoreError {
    /// What the database reports.
    Sqlite(rusqlite::Error),
    /// What is kept is no interest.
    Content(odata_core::Error),
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(error) => write!(f, "the database: {error}"),
            Self::Content(error) => write!(f, "an interest in the database: {error}"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

impl From<odata_core::Error> for StoreError {
    fn from(error: odata_core::Error) -> Self {
        Self::Content(error)
    }
}

impl Store {
    /// Opens a file, or a database in memory.
    ///
    /// # Errors
    ///
    /// Where the file cannot be opened or is no database.
    pub fn open(file: Option<&Path>) -> Result<Self, StoreError> {
        let connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        connection.execute_batch(
            "CREATE TABLE IF NOT EXISTS interests (
                 number INTEGER PRIMARY KEY,
                 id TEXT NOT NULL UNIQUE,
                 user TEXT NOT NULL,
                 version INTEGER NOT NULL,
                 entity TEXT NOT NULL
             );
             CREATE INDEX IF NOT EXISTS interests_user ON interests (user);",
        )?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Does `work` in a transaction, where waiting for the disk holds nobody else up.
    async fn transact<T: Send + 'static>(
        self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let done = tokio::task::spawn_blocking(move || {
            // A transaction that a panic ended was rolled back.
            let mut connection = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = work(&transaction)?;
            transaction.commit()?;
            Ok(done)
        });
        done.await
            .unwrap_or_else(|panicked| std::panic::resume_unwind(panicked.into_panic()))
    }

    pub(super) async fn insert(
        self,
        user: String,
        interest: PersonInterest,
    ) -> Result<Kept, StoreError> {
        self.transact(move |transaction| {
            let kept = Kept {
                interest,
                version: 1,
            };
            transaction.execute(
                "INSERT INTO interests (id, user, version, entity) VALUES (?1, ?2, ?3, ?4)",
                params![
                    kept.interest.id,
                    user,
                    kept.version,
                    json::to_string(&kept.interest)
                ],
            )?;
            Ok(kept)
        })
        .await
    }

    pub(super) async fn all(self, user: String) -> Result<Vec<PersonInterest>, StoreError> {
        self.transact(move |transaction| {
            let mut statement = transaction
                .prepare_cached("SELECT entity FROM interests WHERE user = ?1 ORDER BY number")?;
            let entities = statement.query_map([user], |row| row.get::<_, String>(0))?;
            entities
                .map(|entity| Ok(json::from_str(&entity?)?))
                .collect()
        })
        .await
    }

    pub(super) async fn find(self, user: String, id: String) -> Result<Outcome<Kept>, StoreError> {
        self.transact(move |transaction| select(transaction, &user, &id, &Condition::default()))
            .await
    }

    pub(super) async fn change(
        self,
        user: String,
        id: String,
        condition: Condition,
        change: impl FnOnce(&mut PersonInterest) + Send + 'static,
    ) -> Result<Outcome<Kept>, StoreError> {
        self.transact(move |transaction| {
            let mut kept = match select(transaction, &user, &id, &condition)? {
                Outcome::Done(kept) => kept,
                refused => return Ok(refused),
            };
            change(&mut kept.interest);
            kept.version += 1;
            transaction.execute(
                "UPDATE interests SET version = ?1, entity = ?2 WHERE id = ?3",
                params![kept.version, json::to_string(&kept.interest), id],
            )?;
            Ok(Outcome::Done(kept))
        })
        .await
    }

    pub(super) async fn remove(
        self,
        user: String,
        id: String,
        condition: Condition,
    ) -> Result<Outcome<()>, StoreError> {
        self.transact(move |transaction| {
            Ok(match select(transaction, &user, &id, &condition)? {
                Outcome::Done(_) => {
                    transaction.execute("DELETE FROM interests WHERE id = ?1", [id])?;
                    Outcome::Done(())
                }
                Outcome::Missing => Outcome::Missing,
                Outcome::Stale => Outcome::Stale,
            })
        })
        .await
    }
}

fn select(
    transaction: &Transaction<'_>,
    user: &str,
    id: &str,
    condition: &Condition,
) -> Result<Outcome<Kept>, StoreError> {
    let found: Option<(i64, String)> = transaction
        .prepare_cached("SELECT version, entity FROM interests WHERE user = ?1 AND id = ?2")?
        .query_row([user, id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((version, entity)) = found else {
        return Ok(Outcome::Missing);
    };
    if !condition.allows(&etag(version)) {
        return Ok(Outcome::Stale);
    }
    let interest = json::from_str(&entity)?;
    Ok(Outcome::Done(Kept { interest, version }))
}
