// Read jobs on standard input, print a line of answers for each. See conformance/README.md for the form.
// Rust cannot look up a field by its name: walkers.rs, written from the formats, says which fields each type has.

use kaitai::*;
use std::cell::Ref;
use std::collections::HashMap;
use std::io::BufRead;

fn failure(error: &KError) -> String {
    match error {
        KError::Eof { .. } | KError::NoTerminatorFound => "!truncated".to_string(),
        KError::ValidationFailed(_) => "!invalid".to_string(),
        KError::UndecidedEndianness { .. } => "!undecided".to_string(),
        other => format!("!{:?}", other),
    }
}

// What was found in a parsed file. What failed once may be remembered as nothing: a failure stops the walk, and the
// next one, over the file parsed anew, leaves that field out.
#[derive(Default)]
pub struct Walker {
    found: HashMap<String, String>,
    failed: HashMap<String, String>,
    is_stopped: bool,
}

impl Walker {
    fn set(&mut self, at: &str, value: &str) {
        self.found.insert(at.to_string(), value.to_string());
    }

    fn attempt<T: Put>(&mut self, at: &str, value: impl FnOnce() -> KResult<T>) {
        if self.is_stopped || self.failed.contains_key(at) {
            return;
        }
        match value() {
            Ok(value) => value.put(self, at),
            Err(error) => {
                self.failed.insert(at.to_string(), failure(&error));
                self.is_stopped = true;
            }
        }
    }
}

trait Put {
    fn put(&self, w: &mut Walker, at: &str);
}

trait Fields {
    fn fields(&self, w: &mut Walker, at: &str);
}

macro_rules! plain {
    ($($kind:ty),*) => {$(
        impl Put for $kind {
            fn put(&self, w: &mut Walker, at: &str) {
                w.set(at, &self.to_string());
            }
        }
    )*};
}
plain!(u8, u16, u32, u64, usize, i8, i16, i32, i64, bool);

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold("x".to_string(), |text, byte| text + &format!("{:02x}", byte))
}

impl Put for Vec<u8> {
    fn put(&self, w: &mut Walker, at: &str) {
        w.set(at, &hex(self));
    }
}

impl Put for String {
    fn put(&self, w: &mut Walker, at: &str) {
        w.set(at, &hex(self.as_bytes()));
    }
}

impl<T: Put> Put for Ref<'_, T> {
    fn put(&self, w: &mut Walker, at: &str) {
        (**self).put(w, at);
    }
}

impl<T: Fields> Put for OptRc<T> {
    fn put(&self, w: &mut Walker, at: &str) {
        if self.is_none() {
            return w.set(at, "null");
        }
        w.set(at, "struct");
        let prefix = if at.is_empty() { String::new() } else { format!("{}.", at) };
        (**self).fields(w, &prefix);
    }
}

trait Element: Put {}
impl Element for u16 {}
impl Element for u32 {}
impl Element for u64 {}
impl Element for Vec<u8> {}
impl<T: Fields> Element for OptRc<T> {}

impl<T: Element> Put for Vec<T> {
    fn put(&self, w: &mut Walker, at: &str) {
        w.set(at, "list");
        w.set(&format!("{}.length", at), &self.len().to_string());
        for (index, element) in self.iter().enumerate() {
            element.put(w, &format!("{}.{}", at, index));
        }
    }
}

include!("walkers.rs");

// A field of a structure that could not be read has failed with it.
fn answer(w: &Walker, path: &str) -> String {
    match (w.found.get(path), path.rsplit_once('.')) {
        (Some(value), _) => value.clone(),
        (None, Some((parent, _))) => answer(w, parent),
        (None, None) => String::new(),
    }
}

fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let columns: Vec<&str> = line.split('\t').collect();
        let length: usize = columns[3].parse().unwrap();
        let data = std::fs::read(columns[2]).unwrap()[..length].to_vec();
        let params: HashMap<&str, &str> = columns[4].split(',').filter_map(|param| param.split_once('=')).collect();
        let result = std::panic::catch_unwind(|| {
            let mut w = Walker::default();
            loop {
                w.is_stopped = false;
                parse(&mut w, columns[1], data.clone(), &params)?;
                if !w.is_stopped {
                    let failed = std::mem::take(&mut w.failed);
                    w.found.extend(failed);
                    return Ok(w);
                }
            }
        });
        let answers = match result {
            Ok(Ok(w)) => columns[5..].iter().fold("ok".to_string(), |text, path| format!("{}\t{}={}", text, path, answer(&w, path))),
            Ok(Err(error)) => failure(&error),
            Err(_) => "!panic".to_string(),
        };
        println!("{}\t{}", columns[0], answers);
    }
}
