//! The web as callers meet it: the very router of the server, in this process.

mod access;
mod browser;
mod documents;
mod doors;
mod health;
mod killed;
mod letters;
mod portal;
mod restored;
mod statements;
mod tags;
