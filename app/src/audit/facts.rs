//! The facts of an entry of the audit trail, as short phrases: a list as long as that of the entries.

use domain::audit::Entry;
use locale::{Lang, format, t};

use super::changes::{
    changed, difference, group_difference, process_difference, session_difference,
};

/// The facts of an entry, as short phrases.
pub(super) fn of(lang: Lang, entry: &Entry) -> Vec<String> {
    match entry {
        Entry::AccountCreated { role } => {
            vec![locale::text(lang, role.label_key(), &locale::Args::new())]
        }
        Entry::ContactsImported {
            created,
            updated,
            unchanged,
            skipped,
        } => vec![t!(
            lang,
            "audit-import-counts",
            created = *created as i64,
            updated = *updated as i64,
            unchanged = *unchanged as i64,
            skipped = *skipped as i64
        )],
        Entry::PersonChanged { changes }
        | Entry::DialogueChanged { changes }
        | Entry::ReportChanged { changes } => changes
            .iter()
            .map(|change| difference(lang, change))
            .collect(),
        Entry::RoundTablesSet { tables } => vec![format::number(lang, *tables as i64)],
        Entry::QuotasSet { changes } => changes
            .iter()
            .map(|change| crate::shortlist::change_words(lang, change))
            .collect(),
        Entry::ProcessChanged { title, changes } => std::iter::once(title.clone())
            .chain(
                changes
                    .iter()
                    .map(|change| process_difference(lang, change)),
            )
            .collect(),
        Entry::SessionChanged { title, changes } => std::iter::once(title.clone())
            .chain(
                changes
                    .iter()
                    .map(|change| session_difference(lang, change)),
            )
            .collect(),
        Entry::SessionRoleGiven { session, role } | Entry::SessionRoleEnded { session, role } => {
            vec![session.clone(), locale::word(lang, role.label_key())]
        }
        Entry::DialogueTied { to, side, days } => {
            vec![to.clone(), crate::dialogues::rule_words(lang, side, *days)]
        }
        Entry::TemplateSaved { process, version } => vec![
            process.clone(),
            t!(lang, "letter-version", version = *version),
        ],
        Entry::TemplateTakenOver { version } => {
            vec![t!(lang, "letter-version", version = *version)]
        }
        Entry::ConceptNoteChanged { changes } => {
            changes.iter().map(|change| change.field.clone()).collect()
        }
        Entry::DialogueUntied { to } => vec![to.clone()],
        Entry::GroupChanged { title, changes } | Entry::MemberSet { title, changes } => {
            std::iter::once(title.clone())
                .chain(changes.iter().map(|change| group_difference(lang, change)))
                .collect()
        }
        Entry::DocumentAdded { title, language } => {
            vec![title.clone(), locale::word(lang, language.label_key())]
        }
        Entry::DocumentVersionAdded {
            title,
            language,
            number,
        } => vec![
            title.clone(),
            locale::word(lang, language.label_key()),
            t!(lang, "document-version", number = *number),
        ],
        Entry::DocumentChanged { title, changes } => std::iter::once(title.clone())
            .chain(changes.iter().map(|change| {
                let label = crate::documents::field_label(lang, &change.field);
                changed(lang, change, label)
            }))
            .collect(),
        Entry::DocumentArchived { title } | Entry::DocumentRestored { title } => {
            vec![title.clone()]
        }
        Entry::PartnerAdded { name, role, of } => vec![
            of.clone(),
            name.clone(),
            locale::word(lang, role.label_key()),
        ]
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .collect(),
        Entry::PartnerChanged { name, changes, of } => [of.clone(), name.clone()]
            .into_iter()
            .filter(|fact| !fact.is_empty())
            .chain(changes.iter().map(|change| {
                let label = crate::partners::field_label(lang, &change.field);
                changed(lang, change, label)
            }))
            .collect(),
        Entry::PartnerRemoved { name, of } => [of.clone(), name.clone()]
            .into_iter()
            .filter(|fact| !fact.is_empty())
            .collect(),
        Entry::GroupTextReturned { title, reason } => vec![title.clone(), reason.clone()],
        Entry::GroupTextPublished { title, hash } => vec![title.clone(), hash.clone()],
        Entry::CallChanged { title, changes } => std::iter::once(title.clone())
            .chain(changes.iter().map(|change| {
                let label = crate::calls::field_label(lang, &change.field);
                changed(lang, change, label)
            }))
            .collect(),
        Entry::QuestionChanged { call, wording } => {
            vec![call.clone(), t!(lang, "letter-version", version = *wording)]
        }
        Entry::RecommendationChanged { reference, changes } => std::iter::once(reference.clone())
            .chain(changes.iter().map(|change| {
                let label = crate::follow_up::field_label(lang, &change.field);
                changed(lang, change, label)
            }))
            .collect(),
        Entry::RecommendationStepSet { reference }
        | Entry::RecommendationStepRemoved { reference }
        | Entry::RecommendationReminded { reference, .. } => vec![reference.clone()],
        Entry::RecommendationAsked {
            reference,
            organisation,
        }
        | Entry::RecommendationLinkClosed {
            reference,
            organisation,
        } => vec![reference.clone(), organisation.clone()],
        Entry::RecommendationSpokenOf {
            reference,
            by,
            statement,
        } => vec![
            reference.clone(),
            by.clone(),
            locale::word(lang, statement.label_key()),
        ],
        Entry::RecommendationWithheld {
            reference,
            by,
            reason,
        } => vec![reference.clone(), by.clone(), reason.clone()],
        Entry::RecommendationReleased { reference, by } => vec![reference.clone(), by.clone()],
        Entry::RecommendationLinked {
            reference,
            how,
            earlier,
        } => vec![
            reference.clone(),
            locale::word(lang, how.label_key()),
            earlier.clone(),
        ],
        Entry::RecommendationUnlinked { reference, earlier } => {
            vec![reference.clone(), earlier.clone()]
        }
        Entry::RecommendationsImported { updated, unchanged } => vec![t!(
            lang,
            "follow-up-import-counts",
            updated = *updated as i64,
            unchanged = *unchanged as i64
        )],
        Entry::QuestionAdded { call }
        | Entry::QuestionRemoved { call }
        | Entry::ReviewerNamed { call } => vec![call.clone()],
        Entry::InputSubmitted { reference, version } => vec![
            reference.clone(),
            t!(lang, "letter-version", version = *version),
        ],
        Entry::InputWithheld { reference, reason } => vec![reference.clone(), reason.clone()],
        Entry::InputDecided {
            reference,
            decision,
        } => vec![
            reference.clone(),
            locale::label(lang, "input-decision", decision),
        ],
        Entry::InputWithdrawn { reference }
        | Entry::InputReleased { reference }
        | Entry::InputSigned { reference }
        | Entry::InputReviewed { reference } => vec![reference.clone()],
        Entry::CallMade { title }
        | Entry::CallPublished { title }
        | Entry::CallTakenBack { title }
        | Entry::GroupCreated { title }
        | Entry::GroupStarted { title }
        | Entry::GroupClosed { title }
        | Entry::GroupReopened { title }
        | Entry::GroupTextWritten { title }
        | Entry::GroupTextSubmitted { title }
        | Entry::GroupTextTakenBack { title }
        | Entry::GroupTextCleared { title }
        | Entry::RoundTableChosen { table: title }
        | Entry::RoundTablePlaced { table: title }
        | Entry::SessionAdded { title }
        | Entry::SessionRemoved { title }
        | Entry::DialogueCreated { title }
        | Entry::ProcessCreated { title }
        | Entry::ProcessStarted { title }
        | Entry::ProcessConcluded { title }
        | Entry::ProcessReopened { title } => vec![title.clone()],
        Entry::ShortlistProposed {
            people,
            seed,
            instance,
        } => {
            vec![
                t!(lang, "audit-people", people = *people as i64),
                seed.clone(),
                instance.clone(),
            ]
        }
        Entry::ListSaved { name, shared } => {
            let shared = shared.then(|| t!(lang, "saved-list-shared"));
            std::iter::once(name.clone()).chain(shared).collect()
        }
        Entry::ListRemoved { name } => vec![name.clone()],
        Entry::ForumAdded { title } | Entry::ForumRemoved { title } => vec![title.clone()],
        Entry::LibraryEntryAdded { title }
        | Entry::LibraryEntrySubmitted { title }
        | Entry::LibraryEntryReturned { title }
        | Entry::LibraryEntryPublished { title }
        | Entry::LibraryEntryReopened { title }
        | Entry::LibraryEntryRemoved { title } => vec![title.clone()],
        Entry::LibraryEntryTaken { title, reference } => vec![title.clone(), reference.clone()],
        Entry::LibraryEntryReviewed { title, due } => {
            let due = due.parse().map(|day| format::date(lang, day));
            std::iter::once(title.clone()).chain(due).collect()
        }
        Entry::LibraryEntryWithdrawn { title, reason } => vec![title.clone(), reason.clone()],
        Entry::LibraryTextWritten { title, language }
        | Entry::LibraryTextRemoved { title, language } => {
            vec![title.clone(), locale::word(lang, language.label_key())]
        }
        Entry::LibraryFileAdded {
            title,
            file,
            language,
        } => {
            let language = locale::word(lang, language.label_key());
            vec![title.clone(), file.clone(), language]
        }
        Entry::LibraryFileRemoved { title, file } => vec![title.clone(), file.clone()],
        Entry::LibraryFileChanged {
            title,
            file,
            changes,
        } => [title.clone(), file.clone()]
            .into_iter()
            .chain(changes.iter().map(|change| {
                let label = crate::library::file_label(lang, &change.field);
                changed(lang, change, label)
            }))
            .collect(),
        Entry::LibraryEntryChanged { title, changes } => std::iter::once(title.clone())
            .chain(changes.iter().map(|change| {
                let label = crate::library::field_label(lang, &change.field);
                changed(lang, change, label)
            }))
            .collect(),
        Entry::ForumChanged { title, changes } => std::iter::once(title.clone())
            .chain(changes.iter().map(|change| {
                let label = crate::forums::field_label(lang, &change.field);
                changed(lang, change, label)
            }))
            .collect(),
        Entry::ForumsImported {
            created,
            updated,
            unchanged,
            removed,
        } => vec![t!(
            lang,
            "audit-forum-counts",
            created = *created as i64,
            updated = *updated as i64,
            unchanged = *unchanged as i64,
            removed = *removed as i64
        )],
        Entry::DatePollMade { times } => {
            vec![t!(lang, "date-poll-count", count = *times as i64)]
        }
        Entry::DatePollChanged { changes } => changes
            .iter()
            .map(|change| {
                let label = crate::date_polls::field_label(lang, &change.field);
                changed(lang, change, label)
            })
            .collect(),
        Entry::DatePollAsked { people }
        | Entry::DatePollReminded { people }
        | Entry::InvitationsIssued { people }
        | Entry::DelegatesConfirmed { people }
        | Entry::SendingStopped { people } => {
            vec![t!(lang, "audit-people", people = *people as i64)]
        }
        Entry::RegistrationFormSaved { version } => {
            vec![t!(lang, "letter-version", version = *version)]
        }
        Entry::RegistrationReceived { reference, state } => {
            vec![reference.clone(), locale::word(lang, state.label_key())]
        }
        Entry::RegistrationRepeated { reference, again } => {
            vec![reference.clone(), again.clone()]
        }
        Entry::RegistrationChanged { reference }
        | Entry::RegistrationWithdrawn { reference }
        | Entry::RegistrationPromoted { reference }
        | Entry::IdentityDocumentOpened { reference } => vec![reference.clone()],
        Entry::RegistrationDecided {
            reference,
            state,
            reason,
        } => vec![
            reference.clone(),
            locale::word(lang, state.label_key()),
            reason.clone(),
        ]
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .collect(),
        Entry::BegunInputsPurged { count }
        | Entry::IdentityDocumentsPurged { count }
        | Entry::NamesPurged { count }
        | Entry::RegistrationAnswersPurged { count } => {
            vec![t!(lang, "audit-people", people = *count as i64)]
        }
        Entry::InvitationAnswered {
            answer,
            channel,
            before,
            reason,
        } => [
            format!(
                "{} → {}",
                locale::text(lang, before.label_key(), &locale::Args::new()),
                locale::label(lang, "invitation-state", answer.code())
            ),
            locale::label(lang, "channel", channel.code()),
            reason.clone(),
        ]
        .into_iter()
        .filter(|fact| !fact.is_empty())
        .collect(),
        Entry::DialogueCancelled { reason }
        | Entry::ShortlistAdded { reason }
        | Entry::ShortlistRemoved { reason }
        | Entry::MustInvite { reason }
        | Entry::MustNot { reason }
        | Entry::ShortlistLocked { reason }
        | Entry::KeptApart { reason, .. }
        | Entry::InvitationWithdrawn { reason }
        | Entry::DelegateReturned { reason }
        | Entry::LegalHoldSet { reason }
        | Entry::SubstituteRefused { reason } => vec![reason.clone()],
        Entry::DelegationsInvited { organisations }
        | Entry::DelegationsReminded { organisations } => {
            let count = *organisations as i64;
            vec![t!(lang, "audit-organisations", count = count)]
        }
        Entry::DelegateNominated { organisation }
        | Entry::DelegateReplacementNamed { organisation }
        | Entry::DelegateWithdrawn { organisation }
        | Entry::DelegationDeclined { organisation } => vec![organisation.clone()],
        Entry::DelegationWithdrawn {
            organisation,
            reason,
        } => vec![organisation.clone(), reason.clone()],
        Entry::DelegationLetterSent { organisation, name }
        | Entry::DelegationLetterRemoved { organisation, name } => {
            vec![organisation.clone(), name.clone()]
        }
        Entry::ReminderRuleAdded { kind, days } | Entry::ReminderRuleEnded { kind, days } => {
            vec![
                locale::word(lang, kind.label_key()),
                t!(lang, "reminder-days", days = i64::from(*days)),
            ]
        }
        Entry::Reminded { kind } => vec![locale::word(lang, kind.label_key())],
        Entry::LetterChanged {
            letter,
            language,
            version,
            ours,
        } => {
            let what = [
                locale::word(lang, letter.label_key()),
                locale::word(lang, language.label_key()),
                t!(lang, "letter-version", version = *version),
            ];
            let ours = ours.then(|| t!(lang, "letter-ours"));
            what.into_iter().chain(ours).collect()
        }
        Entry::MeetingAnswered {
            day,
            answer,
            channel,
        } => vec![
            day.parse()
                .map_or_else(|_| day.clone(), |day| format::date(lang, day)),
            locale::label(lang, "answer", answer.code()),
            locale::label(lang, "channel", channel.code()),
        ],
        Entry::InvitationUpdated { news } => {
            vec![locale::label(lang, "news", news.code())]
        }
        Entry::WavePlanned {
            number,
            opens,
            closes,
        } => vec![
            t!(lang, "waves-number", number = i64::from(*number)),
            format!("{opens} – {closes}"),
        ],
        Entry::WaveRemoved { number } => {
            vec![t!(lang, "waves-number", number = i64::from(*number))]
        }
        Entry::WaveClosed { number, people } => vec![
            t!(lang, "waves-number", number = i64::from(*number)),
            t!(lang, "audit-people", people = *people as i64),
        ],
        Entry::DrawStopped { seed, instance } => vec![seed.clone(), instance.clone()],
        Entry::LimitsOverridden { reason, limits } => limits
            .iter()
            .map(|beyond| crate::shortlist::limits::words(lang, beyond))
            .chain([reason.clone()])
            .collect(),
        Entry::AttendanceRecorded { presence, spoke } => {
            let presence = presence.map_or_else(
                || t!(lang, "label-none"),
                |presence| locale::word(lang, presence.label_key()),
            );
            let spoke = spoke.then(|| t!(lang, "attendance-spoke"));
            [presence].into_iter().chain(spoke).collect()
        }
        Entry::ReportAdopted { hash } => vec![hash.clone()],
        Entry::ReportRestored { version } => vec![t!(lang, "letter-version", version = *version)],
        Entry::CommentsAsked { number, people } => vec![
            t!(lang, "round-number", number = *number),
            t!(lang, "audit-people", people = *people as i64),
        ],
        Entry::CommentersReminded { people } => {
            vec![t!(lang, "audit-people", people = *people as i64)]
        }
        Entry::CommentsClosed { number, silent } => vec![
            t!(lang, "round-number", number = *number),
            t!(lang, "round-silent-count", count = *silent as i64),
        ],
        Entry::CommentDecided { disposition } => {
            vec![locale::word(lang, disposition.label_key())]
        }
        Entry::NamingConsentRecorded { name } | Entry::NamingConsentRemoved { name } => {
            vec![name.clone()]
        }
        Entry::NameCleared { name, reason } => vec![name.clone(), reason.clone()],
        Entry::CorrigendumIssued { number } => {
            vec![t!(lang, "corrigendum-number", number = *number)]
        }
        Entry::SessionNoteWritten { title } => vec![title.clone()],
        Entry::MailBounced { status } => vec![status.clone()],
        Entry::SignInLinkIssued
        | Entry::SignedIn
        | Entry::SignedOut
        | Entry::PersonAdded
        | Entry::PersonArchived
        | Entry::PersonRestored
        | Entry::PersonalDataTaken
        | Entry::LegalHoldEnded
        | Entry::PersonErased
        | Entry::DialogueConvened
        | Entry::DialogueHeld
        | Entry::DialogueReconvened
        | Entry::DialogueArchived
        | Entry::DialogueRestored
        | Entry::DatePollAnswered
        | Entry::DatePollClosed
        | Entry::DatePollReopened
        | Entry::OpeningSaved
        | Entry::LateLinkMade
        | Entry::LateLinkWithdrawn
        | Entry::ProgrammePublished
        | Entry::ProgrammeWithdrawn
        | Entry::StandingLifted
        | Entry::ShortlistUnlocked
        | Entry::ApartLifted { .. }
        | Entry::SubstituteNamed
        | Entry::SubstituteConfirmed
        | Entry::InvitationSentAgain
        | Entry::InvitationRenewed
        | Entry::InvitationNotSent
        | Entry::SendingHeld
        | Entry::SendingResumed
        | Entry::RemindersEnded
        | Entry::InvitationLapsed
        | Entry::MailFailed
        | Entry::AnswerUnconfirmed
        | Entry::TimeProposed
        | Entry::ProposalAccepted
        | Entry::ProposalRefused
        | Entry::ReceivedAssigned
        | Entry::ReceivedForwarded
        | Entry::ReceivedDismissed
        | Entry::FeedMade
        | Entry::FeedRevoked
        | Entry::JobRetried
        | Entry::ReportStarted
        | Entry::ReportCirculated
        | Entry::ReportRedrafted
        | Entry::ReportPublished
        | Entry::CommentMade
        | Entry::CommentChanged
        | Entry::CommentTakenBack
        | Entry::DemoLoaded
        | Entry::Restored => Vec::new(),
    }
}
