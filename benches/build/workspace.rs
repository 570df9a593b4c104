//! The generated crates, in a workspace of their own below the target folder.
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};
use std::{env, fs, io};

use crate::types::Type;

/// A crate of the same types written in one way.
pub(crate) struct Crate {
    pub(crate) name: &'static str,
    pub(crate) library: String,
    pub(crate) program: &'static str,
    pub(crate) companions: bool,
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
    pub(crate) fn create(folder: PathBuf, types: &[Type], crates: &[Crate]) -> io::Result<Self> {
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
            fs::write(source.join("main.rs"), program(one, types))?;
        }
        Ok(Self { folder })
    }

    /// Builds a crate, library and program, after its library's source was touched.
    pub(crate) fn time(&self, name: &str, arguments: &[&str]) -> io::Result<Duration> {
        let source = fs::File::options()
            .append(true)
            .open(self.folder.join(name).join("src/lib.rs"))?;
        source.set_modified(SystemTime::now())?;
        let start = Instant::now();
        self.build(name, arguments)?;
        Ok(start.elapsed())
    }

    pub(crate) fn build(&self, name: &str, arguments: &[&str]) -> io::Result<()> {
        let mut cargo = self.cargo("target");
        cargo
            .args(arguments)
            .args(["--quiet", "--offline", "--package", name]);
        if cargo.status()?.success() {
            Ok(())
        } else {
            Err(io::Error::other(format!(
                "cargo {} of {name} failed",
                arguments.join(" ")
            )))
        }
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

/// A program that reads and writes whichever type it is told to, and so has the code of all.
fn program(one: &Crate, types: &[Type]) -> String {
    let library = one.name.replace('-', "_");
    let suffixes: &[&str] = if one.companions {
        &["", "Create", "Update"]
    } else {
        &[""]
    };
    let leaves = types.iter().filter(|ty| ty.base.is_some());
    let uses = leaves.flat_map(|ty| {
        suffixes
            .iter()
            .map(move |suffix| format!("{}{suffix}", ty.name))
    });
    let mut out = format!("{}\nfn main() {{\n", one.program);
    out.push_str("    let mut arguments = std::env::args().skip(1);\n");
    out.push_str("    let which = arguments.next().unwrap();\n");
    out.push_str("    let json = std::fs::read(arguments.next().unwrap()).unwrap();\n");
    out.push_str("    let written = match which.as_str() {\n");
    for name in uses {
        writeln!(
            out,
            "        \"{name}\" => run::<{library}::{name}>(&json),"
        )
        .expect("a string takes it");
    }
    out.push_str("        _ => Vec::new(),\n    };\n");
    out.push_str("    std::io::Write::write_all(&mut std::io::stdout(), &written).unwrap();\n}\n");
    out
}
