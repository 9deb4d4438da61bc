//! Who may do what, decided on loaded facts.

use crate::ids::{AccountId, InvitationId, OrganisationId, PersonId, WorkingGroupId};
use crate::{Refusal, Role};

/// A role of an account, with the organisation or working group it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub role: Role,
    pub organisation: Option<OrganisationId>,
    pub working_group: Option<WorkingGroupId>,
}

/// The one on whose account something happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Somebody who signed in.
    Account { id: AccountId, grants: Vec<Grant> },
    /// Somebody who holds the link of an invitation: a participant without an account.
    Invited {
        invitation: InvitationId,
        person: PersonId,
    },
    /// Somebody who holds another link: of a date poll, or of their organisation's delegation.
    Asked { person: PersonId },
    /// The platform itself: the worker, a command at the server's console.
    Platform,
    /// Somebody of whom nothing is known.
    Public,
}

/// What somebody may be allowed to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Permission {
    /// Enter the desk at all.
    SeeDesk,
    /// Read the directory of people and organisations.
    SeeDirectory,
    /// Import contacts and change the directory.
    EditDirectory,
    /// Read dialogues that are not public, their shortlists and answers.
    SeeDialogues,
    /// Create and change dialogues, their lists and programmes.
    PlanDialogues,
    /// Set quotas and draw shortlists from the whole directory, in waves.
    DrawShortlists,
    /// Issue and withdraw invitations.
    IssueInvitations,
    /// Open the passports and visas of those who registered.
    SeeIdentityDocuments,
    /// Write and publish summary reports.
    WriteReports,
    /// Read inputs that are for the public or for participants.
    SeeInputs,
    /// Read what was written for the secretariat alone, withhold inputs from publication, and have them reviewed.
    RunInputs,
    /// Collect, review and publish what the library holds.
    KeepLibrary,
    /// Make groups, change them and clear what they publish.
    RunGroups,
    /// Read the audit trail.
    SeeAudit,
    /// Read the state of the outbox and retry what failed.
    Operate,
}

impl Permission {
    /// Every permission there is.
    pub const ALL: &'static [Self] = &[
        Self::SeeDesk,
        Self::SeeDirectory,
        Self::EditDirectory,
        Self::SeeDialogues,
        Self::PlanDialogues,
        Self::DrawShortlists,
        Self::IssueInvitations,
        Self::SeeIdentityDocuments,
        Self::WriteReports,
        Self::SeeInputs,
        Self::RunInputs,
        Self::KeepLibrary,
        Self::RunGroups,
        Self::SeeAudit,
        Self::Operate,
    ];
}

/// Whether a role carries a permission, whatever it is about. With [`carries_in_group`] this is the whole policy
/// of the desk.
#[must_use]
pub const fn carries(role: Role, permission: Permission) -> bool {
    match (role, permission) {
        (Role::Administrator, _) => true,
        (Role::Secretariat, Permission::Operate) => false,
        (Role::Secretariat, _) => true,
        // Leads and focal points enter the desk; their own spaces show only what is theirs.
        (Role::WorkingGroupLead | Role::FocalPoint, Permission::SeeDesk) => true,
        (Role::WorkingGroupLead | Role::FocalPoint, _) => false,
    }
}

/// Whether a role that is held for one group carries a permission over the dialogues of that group. A lead plans
/// them and invites to them; the directory, the draws from it and the reports stay with the secretariat.
#[must_use]
pub const fn carries_in_group(role: Role, permission: Permission) -> bool {
    match (role, permission) {
        (
            Role::WorkingGroupLead,
            Permission::SeeDesk
            | Permission::SeeDialogues
            | Permission::PlanDialogues
            | Permission::IssueInvitations
            | Permission::SeeInputs,
        ) => true,
        (
            Role::WorkingGroupLead,
            Permission::SeeDirectory
            | Permission::EditDirectory
            | Permission::DrawShortlists
            | Permission::SeeIdentityDocuments
            | Permission::WriteReports
            | Permission::RunInputs
            | Permission::KeepLibrary
            | Permission::RunGroups
            | Permission::SeeAudit
            | Permission::Operate,
        ) => false,
        (Role::Administrator | Role::Secretariat | Role::FocalPoint, _) => false,
    }
}

/// The dialogues with which somebody may do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    All,
    /// Those of these groups; none when there are none.
    OfGroups(Vec<WorkingGroupId>),
}

impl Actor {
    /// Whether this actor may do it, whatever it is about.
    #[must_use]
    pub fn can(&self, permission: Permission) -> bool {
        match self {
            Self::Account { grants, .. } => {
                grants.iter().any(|grant| carries(grant.role, permission))
            }
            Self::Platform => true,
            Self::Invited { .. } | Self::Asked { .. } | Self::Public => false,
        }
    }

    /// Goes on only when this actor may do it, whatever it is about.
    ///
    /// # Errors
    /// [`Refusal::SignInRequired`] for somebody unknown, [`Refusal::NotPermitted`] for somebody known.
    pub fn may(&self, permission: Permission) -> Result<(), Refusal> {
        self.unless(self.can(permission))
    }

    /// The dialogues with which this actor may do it.
    #[must_use]
    pub fn reach(&self, permission: Permission) -> Reach {
        if self.can(permission) {
            return Reach::All;
        }
        let carried = |grant: &&Grant| carries_in_group(grant.role, permission);
        let grants = self.grants().iter().filter(carried);
        Reach::OfGroups(grants.filter_map(|grant| grant.working_group).collect())
    }

    /// Whether this actor may do it with a dialogue of this group; none for a dialogue of no group.
    #[must_use]
    pub fn can_with(&self, permission: Permission, group: Option<WorkingGroupId>) -> bool {
        match self.reach(permission) {
            Reach::All => true,
            Reach::OfGroups(groups) => group.is_some_and(|group| groups.contains(&group)),
        }
    }

    /// Goes on only when this actor may do it with a dialogue of this group: the one decision about a dialogue.
    ///
    /// # Errors
    /// As [`Actor::may`].
    pub fn may_with(
        &self,
        permission: Permission,
        group: Option<WorkingGroupId>,
    ) -> Result<(), Refusal> {
        self.unless(self.can_with(permission, group))
    }

    /// Whether there can be a dialogue with which this actor may do it.
    #[must_use]
    pub fn can_somewhere(&self, permission: Permission) -> bool {
        match self.reach(permission) {
            Reach::All => true,
            Reach::OfGroups(groups) => !groups.is_empty(),
        }
    }

    /// Goes on only when there can be a dialogue with which this actor may do it.
    ///
    /// # Errors
    /// As [`Actor::may`].
    pub fn may_somewhere(&self, permission: Permission) -> Result<(), Refusal> {
        self.unless(self.can_somewhere(permission))
    }

    /// Whether this actor reads what was written for the secretariat alone: those who run inputs and speak for
    /// nobody. Whoever is a State's or an organisation's focal point stays outside, whatever else they are.
    #[must_use]
    pub fn reads_behind_the_fire_wall(&self) -> bool {
        let speaks_for_others = self.grants().iter().any(|grant| match grant.role {
            Role::FocalPoint => true,
            Role::Administrator | Role::Secretariat | Role::WorkingGroupLead => false,
        });
        self.account().is_some() && self.can(Permission::RunInputs) && !speaks_for_others
    }

    /// What this actor was given; nothing for all but accounts.
    pub(crate) fn grants(&self) -> &[Grant] {
        match self {
            Self::Account { grants, .. } => grants,
            Self::Invited { .. } | Self::Asked { .. } | Self::Platform | Self::Public => &[],
        }
    }

    /// The refusal that fits somebody who is not allowed.
    pub(crate) fn unless(&self, allowed: bool) -> Result<(), Refusal> {
        match self {
            _ if allowed => Ok(()),
            Self::Public | Self::Invited { .. } | Self::Asked { .. } => {
                Err(Refusal::SignInRequired)
            }
            Self::Account { .. } | Self::Platform => Err(Refusal::NotPermitted),
        }
    }

    /// The account behind the actor, when there is one.
    #[must_use]
    pub fn account(&self) -> Option<AccountId> {
        match self {
            Self::Account { id, .. } => Some(*id),
            Self::Invited { .. } | Self::Asked { .. } | Self::Platform | Self::Public => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn officer(role: Role) -> Actor {
        Actor::Account {
            id: AccountId::new(),
            grants: vec![Grant {
                role,
                organisation: None,
                working_group: None,
            }],
        }
    }

    #[test]
    fn the_public_and_the_invited_may_do_nothing_at_the_desk() {
        let invited = Actor::Invited {
            invitation: InvitationId::new(),
            person: PersonId::new(),
        };
        for permission in Permission::ALL {
            assert_eq!(Actor::Public.may(*permission), Err(Refusal::SignInRequired));
            assert_eq!(invited.may(*permission), Err(Refusal::SignInRequired));
        }
    }

    #[test]
    fn a_focal_point_stays_outside_the_fire_wall_whatever_else_they_are() {
        let grant = |role| Grant {
            role,
            organisation: None,
            working_group: None,
        };
        let both = Actor::Account {
            id: AccountId::new(),
            grants: vec![grant(Role::Secretariat), grant(Role::FocalPoint)],
        };
        assert!(officer(Role::Secretariat).reads_behind_the_fire_wall());
        assert!(both.can(Permission::RunInputs) && !both.reads_behind_the_fire_wall());
        for outside in [
            Actor::Public,
            Actor::Platform,
            officer(Role::FocalPoint),
            officer(Role::WorkingGroupLead),
        ] {
            assert!(!outside.reads_behind_the_fire_wall(), "{outside:?}");
        }
    }

    #[test]
    fn a_focal_point_enters_the_desk_and_sees_no_dialogue_there() {
        assert!(officer(Role::FocalPoint).may(Permission::SeeDesk).is_ok());
        assert_eq!(
            officer(Role::FocalPoint).may(Permission::SeeDialogues),
            Err(Refusal::NotPermitted)
        );
    }

    /// Somebody with this role for each of these groups.
    fn of_groups(role: Role, groups: &[WorkingGroupId]) -> Actor {
        let grant = |group: &WorkingGroupId| Grant {
            role,
            organisation: None,
            working_group: Some(*group),
        };
        Actor::Account {
            id: AccountId::new(),
            grants: groups.iter().map(grant).collect(),
        }
    }

    #[test]
    fn a_lead_plans_and_invites_within_their_own_groups_alone() {
        let (own, other) = (WorkingGroupId::new(), WorkingGroupId::new());
        let lead = of_groups(Role::WorkingGroupLead, &[own]);
        let within = [
            Permission::SeeDesk,
            Permission::SeeDialogues,
            Permission::PlanDialogues,
            Permission::IssueInvitations,
            Permission::SeeInputs,
        ];
        for permission in Permission::ALL {
            let allowed = within.contains(permission);
            assert_eq!(
                lead.can_with(*permission, Some(own)),
                allowed,
                "{permission:?}"
            );
            assert_eq!(lead.can_somewhere(*permission), allowed, "{permission:?}");
            // The desk itself is no dialogue: a lead enters it, whatever stands there.
            let anywhere = *permission == Permission::SeeDesk;
            assert_eq!(lead.can_with(*permission, Some(other)), anywhere);
            assert_eq!(lead.can_with(*permission, None), anywhere);
        }
        assert_eq!(
            lead.may_with(Permission::PlanDialogues, Some(other)),
            Err(Refusal::NotPermitted)
        );
        assert_eq!(
            lead.reach(Permission::PlanDialogues),
            Reach::OfGroups(vec![own])
        );
    }

    #[test]
    fn another_role_gains_nothing_by_being_for_a_group() {
        let group = WorkingGroupId::new();
        let focal_point = of_groups(Role::FocalPoint, &[group]);
        for permission in Permission::ALL {
            assert_eq!(
                focal_point.can_with(*permission, Some(group)),
                *permission == Permission::SeeDesk
            );
        }
        assert!(!focal_point.leads(group));
    }

    #[test]
    fn whoever_may_do_it_anywhere_may_do_it_with_every_dialogue() {
        let group = WorkingGroupId::new();
        for permission in Permission::ALL {
            for actor in [officer(Role::Secretariat), officer(Role::Administrator)] {
                let anywhere = actor.may(*permission);
                assert_eq!(actor.may_with(*permission, Some(group)), anywhere);
                assert_eq!(actor.may_with(*permission, None), anywhere);
                assert_eq!(actor.may_somewhere(*permission), anywhere);
            }
            assert_eq!(
                Actor::Public.may_with(*permission, Some(group)),
                Err(Refusal::SignInRequired)
            );
        }
    }

    #[test]
    fn a_lead_without_a_group_reaches_no_dialogue() {
        let lead = of_groups(Role::WorkingGroupLead, &[]);
        assert!(!lead.can_somewhere(Permission::SeeDialogues));
    }

    #[test]
    fn the_secretariat_does_all_but_operate_the_platform() {
        for permission in Permission::ALL {
            assert_eq!(
                officer(Role::Secretariat).can(*permission),
                *permission != Permission::Operate
            );
            assert!(officer(Role::Administrator).can(*permission));
        }
    }
}
