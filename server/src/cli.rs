//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::commands;
use crate::config::{self, Config};

/// Plan, invite, run and follow up roundtables.
#[derive(Debug, Parser)]
#[command(name = "convener", version, about, max_term_width = 100)]
pub struct Cli {
    /// Settings file; the environment (CONVENER_…) goes before it.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the web and do the outbox's jobs, in one process.
    Serve {
        /// Serve the web alone; a `convener worker` does the jobs.
        #[arg(long)]
        no_worker: bool,
        /// Do not bring the database up to date at the start.
        #[arg(long)]
        no_migrate: bool,
    },
    /// Do the outbox's jobs alone (PostgreSQL; several may run).
    Worker,
    /// Bring the database up to date, or say how it stands.
    Migrate {
        #[arg(value_enum, default_value_t = Migrate::Up)]
        what: Migrate,
    },
    /// Load the demonstration data; does nothing where it is there already.
    Demo,
    /// Accounts of the secretariat.
    #[command(subcommand)]
    User(User),
    /// Take data in.
    #[command(subcommand)]
    Import(Import),
    /// Receive one mail from a file or from standard input, as a mail server hands it to programs.
    Receive { file: Option<PathBuf> },
    /// Choose a balanced panel from files: the quota engine alone.
    Balance(Box<Balance>),
    /// Copy the database and the documents into one file while the server runs.
    Backup { file: PathBuf },
    /// Put a backup back; the server must be stopped.
    Restore { file: PathBuf },
    /// Look for what could go wrong, and say what to do about it.
    Doctor,
    /// The search through what is public.
    #[command(subcommand)]
    Search(SearchCommand),
    /// Settings.
    #[command(subcommand)]
    Config(ConfigCommand),
}

/// What to do about the database's structure.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Migrate {
    Up,
    Status,
}

#[derive(Debug, Subcommand)]
enum User {
    /// Make an account, or give it another role; prints a one-time sign-in link.
    Add {
        email: String,
        #[arg(long, value_enum)]
        role: Role,
        /// The name shown at the desk.
        #[arg(long, default_value = "")]
        name: String,
    },
    /// Print a one-time sign-in link; its address is the last line.
    Link { email: String },
}

/// Roles that the console gives.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Role {
    Secretariat,
    Administrator,
}

impl From<Role> for domain::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Secretariat => Self::Secretariat,
            Role::Administrator => Self::Administrator,
        }
    }
}

#[derive(Debug, Subcommand)]
enum SearchCommand {
    /// Make every entry and every text of a file anew; the server may run meanwhile.
    Rebuild,
}

#[derive(Debug, Subcommand)]
enum Import {
    /// Import people and organisations from CSV or XLSX.
    Contacts(Contacts),
}

/// How to import contacts.
#[derive(Debug, Args)]
pub struct Contacts {
    pub file: PathBuf,
    /// Say what would happen; write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Write the report as JSON.
    #[arg(long)]
    pub json: bool,
    /// Import the good rows even when others are refused.
    #[arg(long)]
    pub skip_bad_rows: bool,
}

/// How to choose a panel.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Balance {
    #[command(subcommand)]
    pub command: Option<BalanceCommand>,
    /// The quotas: category,feature,min,max; further columns say how they give way.
    #[arg(long, value_name = "CSV", required = true)]
    pub quotas: Option<PathBuf>,
    /// The people: one row each, one column a category.
    #[arg(long, value_name = "CSV", required = true)]
    pub pool: Option<PathBuf>,
    #[arg(long, required = true)]
    pub seats: Option<u32>,
    /// A cap on a column that is no category, like country=1; may be repeated.
    #[arg(long, value_name = "COLUMN=N")]
    pub at_most: Vec<String>,
    #[arg(long, value_enum, default_value_t = Method::Leximin)]
    pub method: Method,
    /// How close to the best the chances must come.
    #[arg(long, default_value_t = 1e-6, value_parser = chance)]
    pub gap: f64,
    /// A number or any text; the same seed draws the same panel.
    #[arg(long, default_value = "0")]
    pub seed: String,
    /// A category of which each person speaks for one feature only; may be repeated.
    #[arg(long, value_name = "CATEGORY")]
    pub champions: Vec<String>,
    /// People of whom one at most may be in, by id; may be repeated.
    #[arg(long, value_name = "ID,ID…")]
    pub apart: Vec<String>,
    /// Somebody who must be in, by id; may be repeated.
    #[arg(long, value_name = "ID")]
    pub must: Vec<String>,
    /// Somebody who must not be in, by id; may be repeated.
    #[arg(long, value_name = "ID")]
    pub must_not: Vec<String>,
    /// Share out so many numbers among the panels, for a draw by hand.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1_000_000_000))]
    pub numbers: Option<u64>,
    /// End after so many seconds with what was reached.
    #[arg(long, value_name = "SECONDS")]
    pub time_limit: Option<u64>,
    /// Write what it takes to check the draw to a file.
    #[arg(long, value_name = "JSON")]
    pub publish: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

/// What else can be done with a draw.
#[derive(Debug, Subcommand)]
pub enum BalanceCommand {
    /// Check a published draw, without a solver.
    Verify(VerifyDraw),
}

/// The draw to check.
#[derive(Debug, Args)]
pub struct VerifyDraw {
    /// What `convener balance --publish` or the page of a draw wrote.
    pub file: PathBuf,
    /// The people and rules, when they come from elsewhere.
    #[arg(long, value_name = "JSON")]
    pub instance: Option<PathBuf>,
    #[arg(long)]
    pub json: bool,
}

/// Reads a chance.
fn chance(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(chance) if (0.0..=1.0).contains(&chance) => Ok(chance),
        _ => Err("write a number between 0 and 1, such as 1e-6".to_owned()),
    }
}

/// How to choose.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Method {
    Leximin,
    Maximin,
    Random,
}

impl From<Method> for balance::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Leximin => Self::Leximin,
            Method::Maximin => Self::Maximin,
            Method::Random => Self::Random,
        }
    }
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// Read the settings and show them, secrets hidden.
    Check,
}

/// Runs a command. 0: done; 1: refused or failed; 2 (from clap): wrong usage.
pub fn run(cli: Cli) -> ExitCode {
    // The engine needs neither settings nor a database.
    if let Command::Balance(how) = &cli.command {
        return finish(commands::balance::run(how));
    }
    let config = match config::load(cli.config.as_deref()) {
        Ok(config) => config,
        Err(error) => return finish(Err(error)),
    };
    log(&config);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(
            std::thread::available_parallelism()
                .map_or(2, usize::from)
                .max(2),
        )
        .enable_all()
        .build();
    match runtime {
        Ok(runtime) => finish(runtime.block_on(carry_out(cli.command, config))),
        Err(error) => finish(Err(error.into())),
    }
}

async fn carry_out(command: Command, config: Config) -> anyhow::Result<bool> {
    match command {
        Command::Serve {
            no_worker,
            no_migrate,
        } => commands::serve::run(config, !no_worker, !no_migrate).await,
        Command::Worker => commands::worker::run(config).await,
        Command::Migrate { what } => commands::migrate::run(&config, what).await,
        Command::Demo => commands::demo::run(&config).await,
        Command::User(User::Add { email, role, name }) => {
            commands::user::add(&config, &email, role.into(), &name).await
        }
        Command::User(User::Link { email }) => commands::user::link(&config, &email).await,
        Command::Import(Import::Contacts(how)) => commands::import::contacts(&config, &how).await,
        Command::Receive { file } => commands::receive::run(config, file.as_deref()).await,
        Command::Balance(how) => commands::balance::run(&how),
        Command::Backup { file } => commands::backup::backup(&config, &file).await,
        Command::Restore { file } => commands::backup::restore(&config, &file).await,
        Command::Doctor => commands::doctor::run(&config).await,
        Command::Search(SearchCommand::Rebuild) => commands::search::rebuild(&config).await,
        Command::Config(ConfigCommand::Check) => Ok(commands::settings::check(&config)),
    }
}

/// True: done. False: refused, and said so already.
fn finish(result: anyhow::Result<bool>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("convener: {error:#}");
            ExitCode::from(1)
        }
    }
}

fn log(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log).unwrap_or_else(|_| {
        eprintln!(
            "convener: CONVENER_LOG = {} cannot be read; using info",
            config.log
        );
        tracing_subscriber::EnvFilter::new("info")
    });
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    // A person reads lines, a collector JSON.
    let started = if std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        lines.with_target(false).try_init()
    } else {
        lines.json().try_init()
    };
    if started.is_err() {
        eprintln!("convener: the log was started already");
    }
}
