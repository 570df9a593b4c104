//! The generated crates, in a workspace of their own below the target folder.
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Instant, SystemTime};
use std::{env, fs, io};

use wait4::Wait4;

/// A library of types written in one way, and a program that uses them.
pub(crate) struct Crate {
    pub(crate) name: &'static str,
    pub(crate) library: String,
    pub(crate) program: String,
    /// The place of the crate that it is compared with.
    pub(crate) counterpart: Option<usize>,
}

/// What a build took.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    /// The time that all its processes ran, in seconds: what else the machine does is not in it.
    pub(crate) processor: f64,
    /// The time by the clock, in seconds.
    pub(crate) clock: f64,
    /// The most memory that one of its processes held, in bytes.
    pub(crate) memory: u64,
}

pub(crate) struct Workspace {
    folder: PathBuf,
}

const PROFILES: &str = "
[profile.dev]
incremental = false

[profile.release]
incremental = false
strip = \"symbols\"
";

impl Workspace {
    /// Writes the crates; what they need is locked as it is for the project, so that nothing is fetched.
    pub(crate) fn create(folder: PathBuf, crates: &[Crate]) -> io::Result<Self> {
        let project = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .canonicalize()?;
        let names: Vec<&str> = crates.iter().map(|one| one.name).collect();
        fs::create_dir_all(&folder)?;
        fs::write(
            folder.join("Cargo.toml"),
            format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n{PROFILES}"),
        )?;
        fs::copy(project.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        for one in crates {
            let source = folder.join(one.name).join("src");
            fs::create_dir_all(&source)?;
            fs::write(
                folder.join(one.name).join("Cargo.toml"),
                manifest(one.name, &project),
            )?;
            fs::write(source.join("lib.rs"), &one.library)?;
            fs::write(source.join("main.rs"), &one.program)?;
        }
        Ok(Self { folder })
    }

    /// Builds what the crates need, so that it is no part of what is measured.
    pub(crate) fn prepare(&self, arguments: &[&str]) -> io::Result<()> {
        let dependencies = ["odata-core", "serde", "serde_json"];
        let packages = dependencies.iter().flat_map(|name| ["--package", name]);
        let arguments: Vec<_> = arguments.iter().copied().chain(packages).collect();
        self.build(&arguments).map(drop)
    }

    /// Builds a crate after its library's source was touched.
    pub(crate) fn rebuild(&self, name: &str, arguments: &[&str]) -> io::Result<Cost> {
        let source = fs::File::options()
            .append(true)
            .open(self.folder.join(name).join("src/lib.rs"))?;
        source.set_modified(SystemTime::now())?;
        self.build(&[arguments, &["--package", name]].concat())
    }

    fn build(&self, arguments: &[&str]) -> io::Result<Cost> {
        let start = Instant::now();
        let mut cargo = self.cargo("target");
        let ended = cargo
            .args(arguments)
            .args(["--quiet", "--offline"])
            .spawn()?
            .wait4()?;
        if !ended.status.success() {
            return Err(io::Error::other(format!("cargo {arguments:?} failed")));
        }
        Ok(Cost {
            processor: (ended.rusage.utime + ended.rusage.stime).as_secs_f64(),
            clock: start.elapsed().as_secs_f64(),
            memory: ended.rusage.maxrss,
        })
    }

    /// The size of the program without symbols, as the release profile makes it.
    pub(crate) fn program_size(&self, name: &str) -> io::Result<u64> {
        Ok(fs::metadata(self.folder.join("target/release").join(name))?.len())
    }

    /// The size of the library after macros are expanded. The option that prints it is nightly's, so the compiler is
    /// told to take this one for nightly, in a target folder that nothing is measured in.
    pub(crate) fn expansion_size(&self, name: &str) -> io::Result<usize> {
        let mut cargo = self.cargo("target-expanded");
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.args([
            "rustc",
            "--quiet",
            "--offline",
            "--lib",
            "--profile",
            "check",
            "--package",
            name,
        ]);
        let output = cargo.args(["--", "-Zunpretty=expanded"]).output()?;
        if output.status.success() {
            Ok(output.stdout.len())
        } else {
            Err(io::Error::other(
                String::from_utf8_lossy(&output.stderr).into_owned(),
            ))
        }
    }

    fn cargo(&self, target: &str) -> Command {
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join(target));
        cargo
    }
}

fn manifest(name: &str, project: &Path) -> String {
    let core = project.join("odata-core").display().to_string();
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [dependencies]\nodata-core = {{ path = \"{core}\" }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n"
    )
}
