//! `convener user`.

use anyhow::anyhow;
use domain::{EmailAddress, Refusal, Role};
use usecases::{Error, accounts};

use crate::config::Config;

/// Makes an account and prints its first link.
///
/// # Errors
/// A fault when the address is none or the database cannot be opened.
pub async fn add(config: &Config, email: &str, role: Role, name: &str) -> anyhow::Result<bool> {
    let email = address(email)?;
    let platform = super::open(config, true).await?;
    let (_, new) = accounts::add(&platform, &email, name, role).await?;
    println!(
        "{} {email} as {role}. This link signs in once, within 30 minutes:",
        if new { "Added" } else { "Kept" }
    );
    println!("{}", accounts::make_link(&platform, &email).await?);
    Ok(true)
}

/// Prints a one-time link; the address alone is the last line.
///
/// # Errors
/// A fault when no account has the address.
pub async fn link(config: &Config, email: &str) -> anyhow::Result<bool> {
    let email = address(email)?;
    let platform = super::open(config, true).await?;
    match accounts::make_link(&platform, &email).await {
        Ok(url) => {
            println!("This link signs in once, within 30 minutes:");
            println!("{url}");
            Ok(true)
        }
        Err(Error::Refused(Refusal::NotFound)) => Err(anyhow!(
            "no account has the address {email}; make one with `convener user add {email} --role secretariat`"
        )),
        Err(error) => Err(error.into()),
    }
}

fn address(raw: &str) -> anyhow::Result<EmailAddress> {
    EmailAddress::parse(raw)
        .map_err(|_| anyhow!("{raw} is no e-mail address; write it like name@ministry.example"))
}
