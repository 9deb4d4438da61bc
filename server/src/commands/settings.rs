//! `convener config check`.

use crate::config::Config;

/// Shows the settings in force and where each came from.
pub fn check(config: &Config) -> bool {
    for (key, value, from) in &config.shown {
        println!("{:<28} {value:<48} {from}", format!("CONVENER_{key}"));
    }
    println!("The settings can be used.");
    true
}
