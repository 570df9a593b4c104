//! What is not read, by line: placeholders, and payloads that are not what the metadata say.

use Reason::{Absent, Form, NoOffset, Null, OtherType, Placeholder};
use odata_core::DateTimeOffset;
use odata_core::json::{Error, ErrorKind};

/// Why a payload is not read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// A placeholder stands for the value, or one that is misspelled.
    Placeholder,
    /// A date and time lacks its offset.
    NoOffset,
    /// Null stands for what the metadata say is never null.
    Null,
    /// A property is absent that the metadata say is never null, and which has no default.
    Absent,
    /// A collection, an object or a value stands where the metadata say that another of these does.
    Form,
    /// The tag is of another type than the page says, or of one that the metadata do not know.
    OtherType,
}

impl Reason {
    pub fn of(error: &Error) -> Self {
        let found = error.found();
        match error.kind() {
            ErrorKind::Missing => Self::Absent,
            ErrorKind::Type => Self::OtherType,
            _ if found == "null" => Self::Null,
            _ if !error.expected().starts_with("Edm.") => Self::Form,
            _ if lacks_offset(found) => Self::NoOffset,
            _ => Self::Placeholder,
        }
    }
}

/// Whether all that a text needs to be a date and time is an offset.
fn lacks_offset(found: &str) -> bool {
    let text = found
        .strip_prefix("string \"")
        .and_then(|text| text.strip_suffix('"'));
    text.is_some_and(|text| format!("{text}Z").parse::<DateTimeOffset>().is_ok())
}

/// What is read as parts of entities only, as its page leaves out what is required: the line, and the
/// first property that is absent.
pub const IN_PART: &[(usize, &str)] = &[
    (7, "value[0].id"),
    (17, "value[0].description"),
    (25, "signInAudienceRestrictions"),
    (37, "id"),
    (38, "id"),
    (39, "value[0].endDateTime"),
    (53, "top"),
    (54, "value[0].id"),
    (55, "id"),
    (56, "value[0].id"),
    (60, "id"),
    (62, "id"),
    (63, "id"),
    (67, "value[0].id"),
    (69, "id"),
    (77, "id"),
    (82, "id"),
    (83, "id"),
    (90, "id"),
    (94, "id"),
    (100, "value[0].id"),
    (128, "id"),
    (136, "id"),
    (137, "id"),
    (148, "hasChat"),
    (158, "status"),
    (159, "value[0].externalIp"),
    (161, "printer.hasPhysicalDevice"),
    (171, "id"),
    (172, "id"),
    (173, "id"),
    (177, "primaryRole"),
    (184, "value[0].id"),
    (191, "createdDateTime"),
    (195, "value[0].createdDateTime"),
    (197, "changeType"),
    (201, "value[0].id"),
    (203, "highlightFirstColumn"),
    (204, "id"),
    (205, "id"),
    (207, "id"),
    (219, "bodyLastModifiedDateTime"),
    (225, "id"),
    (228, "birthday"),
    (233, "id"),
    (237, "id"),
    (238, "id"),
    (337, "id"),
    (338, "id"),
    (349, "value[0].isMultiValued"),
    (356, "id"),
    (369, "id"),
    (371, "value[0].id"),
];

/// What is not read: the line, the property where reading ends, and the reason.
pub const UNREAD: &[(usize, &str, Reason)] = &[
    (21, "closedDateTime", Placeholder),
    (27, "aggregatedEventDateTime", Placeholder),
    (34, "@odata.type", OtherType),
    (35, "createdDateTime", Placeholder),
    (41, "value[0].workingHours[0].timeSlots[0].endTime", Absent),
    (42, "businessHours[0].timeSlots[0].endTime", Absent),
    (47, "value[0].@odata.type", OtherType),
    (50, "certificateAuthorities[0].certificate", Placeholder),
    (71, "value[0].targetResources[0].@odata.type", OtherType),
    (72, "objects[0].attributes[0].anchor", Absent),
    (78, "value[0].remoteItem.file.archiveStatus", Absent),
    (84, "@odata.type", OtherType),
    (92, "properties[0].isSearchable", Placeholder),
    (93, "accessType", Absent),
    (101, "threads[0].hasAttachments", Absent),
    (112, "invitedUser", Form),
    (117, "fields.id", Absent),
    (120, "value", Form),
    (121, "recipientActionDateTime", Placeholder),
    (142, "issuedDate", Placeholder),
    (143, "endDate", Placeholder),
    (155, "value[0].registeredDateTime", NoOffset),
    (160, "value[0].status.description", Absent),
    (163, "names[0].id", Absent),
    (166, "value[0].issuedDate", Placeholder),
    (167, "type", Null),
    (180, "value[0].usageDate", Placeholder),
    (183, "value[0].sharedShift.activities[0].theme", Absent),
    (186, "value[0].hitsContainers[0].hits[0].resource", Form),
    (187, "value[0].lastModifiedDateTime", Placeholder),
    (192, "availability[0].recurrence.pattern.dayOfMonth", Absent),
    (194, "webParts[0].id", Absent),
    (196, "servicePlans[0].servicePlanId", Placeholder),
    (199, "status.quarantine.currentBegan", Placeholder),
    (202, "applicationId", Placeholder),
    (210, "@odata.type", OtherType),
    (221, "value[0].isValidationOnly", Placeholder),
    (224, "value[0].isValidationOnly", Placeholder),
    (242, "cellAddresses", Form),
    (245, "isRequired", Placeholder),
    (249, "defaultDuration", Placeholder),
    (250, "classId", Placeholder),
    (251, "callerNetwork.connectionType", Absent),
    (252, "createdDateTime", Placeholder),
    (257, "startDateTime", Placeholder),
    (260, "sharedColumns[0].id", Absent),
    (
        262,
        "membershipRuleEvaluationDetails.expressionResult",
        Absent,
    ),
    (265, "isEnforced", Placeholder),
    (266, "archiveStatus", Absent),
    (267, "completedDateTime.dateTime", Absent),
    (273, "largeIcon.value", Placeholder),
    (275, "lastModifiedDateTime", Placeholder),
    (282, "createdDateTime", Placeholder),
    (283, "lastModifiedDateTime", Placeholder),
    (284, "lastModifiedDateTime", Placeholder),
    (285, "completedDateTime", Placeholder),
    (287, "eventDateTime", Placeholder),
    (288, "insights[0].values[0].value", Placeholder),
    (290, "lastModifiedDateTime", Placeholder),
    (291, "file", Placeholder),
    (296, "expirationDateTime", Placeholder),
    (297, "createdDateTime", Placeholder),
    (298, "largeIcon.value", Placeholder),
    (300, "trending[0].id", Absent),
    (301, "customKeyIdentifier", Placeholder),
    (304, "isMentioned", Placeholder),
    (307, "createdDateTime", Placeholder),
    (308, "isOutOfOffice", Placeholder),
    (309, "call.id", Absent),
    (311, "takenDateTime", Placeholder),
    (314, "lastAccessedDateTime", Placeholder),
    (315, "settings.documentConversionEnabled", Absent),
    (317, "attribution.addImageQuery", Placeholder),
    (
        318,
        "authenticationMethodsRegistrationCampaign.snoozeDurationInDays",
        Absent,
    ),
    (319, "description.@odata.type", OtherType),
    (
        322,
        "directories[0].objects[0].attributes[0].flowNullValues",
        Absent,
    ),
    (326, "lastExecution.countEntitled", Absent),
    (329, "parentTerm.id", Absent),
    (331, "languageOverrides[0].languageTag", Absent),
    (333, "isEnabled", Placeholder),
    (334, "userCount", Placeholder),
    (335, "format.id", Absent),
    (339, "servicePrincipal.appOwnerOrganizationId", Placeholder),
    (359, "value[0].birthday", Absent),
    (367, "usageDate", Placeholder),
    (368, "valueTypes", Form),
    (370, "value[0].isDeleted", Placeholder),
    (383, "conversationIndex", Placeholder),
    (386, "createdDateTime", Placeholder),
    (388, "publishedDateTime", Placeholder),
    (390, "lastModifiedDateTime", Placeholder),
    (393, "createdDateTime", Placeholder),
    (394, "createdDateTime", Placeholder),
    (395, "isRegistrationRequired", Placeholder),
    (398, "isAcceptingJobs", Placeholder),
];
