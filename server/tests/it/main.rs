//! The web as callers meet it: the very router of the server, in this process.

mod access;
mod api;
mod browser;
mod documents;
mod doors;
mod fire_wall;
mod follow_up;
mod health;
mod hostile;
mod inputs;
mod killed;
mod letters;
mod library;
mod papers;
mod portal;
mod registrations;
mod restored;
mod sharing;
mod statements;
mod tags;
