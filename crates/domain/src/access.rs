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
    /// Somebody who holds the link of a date poll.
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
    /// Create and change dialogues, their quotas and shortlists.
    PlanDialogues,
    /// Issue and withdraw invitations.
    IssueInvitations,
    /// Write and publish summary reports.
    WriteReports,
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
        Self::IssueInvitations,
        Self::WriteReports,
        Self::RunGroups,
        Self::SeeAudit,
        Self::Operate,
    ];
}

/// Whether a role carries a permission. The whole policy of the desk is this table.
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

impl Actor {
    /// Whether this actor may do it.
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

    /// Goes on only when this actor may do it.
    ///
    /// # Errors
    /// [`Refusal::SignInRequired`] for somebody unknown, [`Refusal::NotPermitted`] for somebody known.
    pub fn may(&self, permission: Permission) -> Result<(), Refusal> {
        match self {
            _ if self.can(permission) => Ok(()),
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
    fn a_focal_point_enters_the_desk_and_sees_no_dialogue_there() {
        assert!(officer(Role::FocalPoint).may(Permission::SeeDesk).is_ok());
        assert_eq!(
            officer(Role::FocalPoint).may(Permission::SeeDialogues),
            Err(Refusal::NotPermitted)
        );
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
