//! Texts that fuzzing found to be wrong once.
