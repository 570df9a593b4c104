//! The list of a wide type's properties, of which both sides and the payload are made.

/// Hands the list to another macro: 99 properties, and the key makes 100.
#[macro_export]
macro_rules! wide_properties {
    ($define:ident) => {
        $define! {
            disk_name: String, disk_vendor: String, disk_serial_number: String,
            disk_version: String, disk_capacity: i64, disk_count: i32, disk_load: f64,
            disk_enabled: bool, disk_checked_date_time: Moment,
            memory_name: String, memory_vendor: String, memory_serial_number: String,
            memory_version: String, memory_capacity: i64, memory_count: i32, memory_load: f64,
            memory_enabled: bool, memory_checked_date_time: Moment,
            network_name: String, network_vendor: String, network_serial_number: String,
            network_version: String, network_capacity: i64, network_count: i32, network_load: f64,
            network_enabled: bool, network_checked_date_time: Moment,
            battery_name: String, battery_vendor: String, battery_serial_number: String,
            battery_version: String, battery_capacity: i64, battery_count: i32, battery_load: f64,
            battery_enabled: bool, battery_checked_date_time: Moment,
            display_name: String, display_vendor: String, display_serial_number: String,
            display_version: String, display_capacity: i64, display_count: i32, display_load: f64,
            display_enabled: bool, display_checked_date_time: Moment,
            keyboard_name: String, keyboard_vendor: String, keyboard_serial_number: String,
            keyboard_version: String, keyboard_capacity: i64, keyboard_count: i32,
            keyboard_load: f64, keyboard_enabled: bool, keyboard_checked_date_time: Moment,
            sensor_name: String, sensor_vendor: String, sensor_serial_number: String,
            sensor_version: String, sensor_capacity: i64, sensor_count: i32, sensor_load: f64,
            sensor_enabled: bool, sensor_checked_date_time: Moment,
            camera_name: String, camera_vendor: String, camera_serial_number: String,
            camera_version: String, camera_capacity: i64, camera_count: i32, camera_load: f64,
            camera_enabled: bool, camera_checked_date_time: Moment,
            printer_name: String, printer_vendor: String, printer_serial_number: String,
            printer_version: String, printer_capacity: i64, printer_count: i32, printer_load: f64,
            printer_enabled: bool, printer_checked_date_time: Moment,
            speaker_name: String, speaker_vendor: String, speaker_serial_number: String,
            speaker_version: String, speaker_capacity: i64, speaker_count: i32, speaker_load: f64,
            speaker_enabled: bool, speaker_checked_date_time: Moment,
            modem_name: String, modem_vendor: String, modem_serial_number: String,
            modem_version: String, modem_capacity: i64, modem_count: i32, modem_load: f64,
            modem_enabled: bool, modem_checked_date_time: Moment,
        }
    };
}
