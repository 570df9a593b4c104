//! What a benchmark wants of the system and `std` does not offer; where it is not this system, nothing is set, and the
//! clock is the wall's.
use std::time::Duration;

#[cfg(all(target_os = "linux", target_env = "gnu", target_pointer_width = "64"))]
mod c {
    use std::ffi::{c_int, c_long};

    #[derive(Default)]
    #[repr(C)]
    pub(super) struct Time {
        pub(super) seconds: c_long,
        pub(super) nanoseconds: c_long,
    }

    pub(super) const THREAD_CPU_TIME: c_int = 3;
    pub(super) const TRIM_THRESHOLD: c_int = -1;
    pub(super) const MMAP_MAX: c_int = -4;

    unsafe extern "C" {
        pub(super) fn clock_gettime(clock: c_int, time: &mut Time) -> c_int;
        pub(super) safe fn mallopt(parameter: c_int, value: c_int) -> c_int;
    }
}

/// Tells the allocator to keep what it was given: a page that the system has to provide anew costs more than reading what
/// goes into it, and says nothing of a contender.
pub fn keep_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu", target_pointer_width = "64"))]
    {
        let trim = c::mallopt(c::TRIM_THRESHOLD, std::ffi::c_int::MAX);
        let map = c::mallopt(c::MMAP_MAX, 0);
        assert_eq!((trim, map), (1, 1), "the allocator takes both settings");
    }
}

/// The time that this thread has run; what else the machine does meanwhile is not in it.
#[cfg(all(target_os = "linux", target_env = "gnu", target_pointer_width = "64"))]
pub fn thread_time() -> Duration {
    let mut time = c::Time::default();
    // SAFETY: the system writes to the place that it is given, which has the form that it expects.
    let told = unsafe { c::clock_gettime(c::THREAD_CPU_TIME, &mut time) };
    assert_eq!(told, 0, "every thread has a clock");
    let seconds = u64::try_from(time.seconds).expect("time goes forward");
    Duration::from_secs(seconds)
        + Duration::from_nanos(u64::try_from(time.nanoseconds).expect("below a second"))
}

#[cfg(not(all(target_os = "linux", target_env = "gnu", target_pointer_width = "64")))]
pub fn thread_time() -> Duration {
    use std::sync::OnceLock;
    use std::time::Instant;

    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
