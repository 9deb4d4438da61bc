//! Words about people, the bodies they speak for and what they work on.

use super::words;

words! {
    /// A list of the desk whose selections can be saved.
    List in "saved-list-of" {
        Directory = "directory",
        Dialogues = "dialogues",
    }

    /// What a person says about their gender; undisclosed counts neither way.
    Gender in "gender" {
        Woman = "woman",
        Man = "man",
        NonBinary = "non-binary",
        Undisclosed = "undisclosed",
    }

    /// How far a person's or organisation's mandate reaches.
    MandateScope in "mandate-scope" {
        Local = "local",
        National = "national",
        Regional = "regional",
        Global = "global",
    }

    /// The kind of body a person speaks for.
    OrganisationType in "organisation-type" {
        State = "state",
        Ngo = "ngo",
        RefugeeLed = "refugee-led",
        Academia = "academia",
        BarAssociation = "bar-association",
        Judiciary = "judiciary",
        Intergovernmental = "intergovernmental",
        UnAgency = "un-agency",
        LawFirm = "law-firm",
        HostCommunity = "host-community",
    }

    /// The regional groups of United Nations Member States.
    RegionalGroup in "regional-group" {
        African = "african",
        AsiaPacific = "asia-pacific",
        EasternEuropean = "eastern-european",
        LatinAmericanCaribbean = "latin-american-caribbean",
        WesternEuropeanOthers = "western-european-others",
    }

    /// UNHCR's regional bureaux.
    Bureau in "bureau" {
        WestCentralAfrica = "west-central-africa",
        EastHornGreatLakes = "east-horn-great-lakes",
        SouthernAfrica = "southern-africa",
        Mena = "mena",
        AsiaPacific = "asia-pacific",
        Americas = "americas",
        Europe = "europe",
    }

    /// What people work on: the areas of asylum capacity first, then cross-cutting themes.
    Theme in "theme" {
        Registration = "registration",
        CaseManagement = "case-management",
        AcceleratedProcessing = "accelerated-processing",
        Interviewing = "interviewing",
        Reception = "reception",
        CountryOfOriginInformation = "country-of-origin-information",
        Appeals = "appeals",
        LegalFramework = "legal-framework",
        InstitutionalCapacity = "institutional-capacity",
        LegalAid = "legal-aid",
        IndependentMonitoring = "independent-monitoring",
        CaseProcessing = "case-processing",
        Integrity = "integrity",
        Vulnerability = "vulnerability",
        DataSystems = "data-systems",
        BorderAccess = "border-access",
    }

    /// The four aims of the Asylum Capacity Support Group.
    AcsgAim in "acsg-aim" {
        Fairness = "fairness",
        Efficiency = "efficiency",
        Adaptability = "adaptability",
        Integrity = "integrity",
    }

    /// The six official languages of the United Nations.
    Language in "language" {
        En = "en",
        Fr = "fr",
        Es = "es",
        Ar = "ar",
        Ru = "ru",
        Zh = "zh",
    }

    /// What an account may do, each role within its own scope.
    Role in "role" {
        Administrator = "administrator",
        Secretariat = "secretariat",
        /// Runs one working group and publishes its outcomes.
        WorkingGroupLead = "working-group-lead",
        /// Answers for the people of one organisation.
        FocalPoint = "focal-point",
    }
}

impl RegionalGroup {
    /// The group's official English name, as United Nations documents and our data file write it.
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        match self {
            Self::African => "African States",
            Self::AsiaPacific => "Asia-Pacific States",
            Self::EasternEuropean => "Eastern European States",
            Self::LatinAmericanCaribbean => "Latin American and Caribbean States",
            Self::WesternEuropeanOthers => "Western European and other States",
        }
    }

    /// Reads the official English name.
    #[must_use]
    pub fn from_official_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|group| group.official_name() == name)
    }
}

impl Bureau {
    /// The bureau's name in our data file.
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        match self {
            Self::WestCentralAfrica => "West and Central Africa",
            Self::EastHornGreatLakes => "East and Horn of Africa and the Great Lakes",
            Self::SouthernAfrica => "Southern Africa",
            Self::Mena => "Middle East and North Africa",
            Self::AsiaPacific => "Asia and the Pacific",
            Self::Americas => "Americas",
            Self::Europe => "Europe",
        }
    }

    /// Reads the name of the data file.
    #[must_use]
    pub fn from_official_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|bureau| bureau.official_name() == name)
    }
}

impl Theme {
    /// True for the eleven areas of capacity that the Asylum Capacity Support Group works on.
    #[must_use]
    pub fn is_area_of_capacity(self) -> bool {
        (self as u8) <= (Self::IndependentMonitoring as u8)
    }
}

impl Language {
    /// The direction in which the language is written, as HTML's `dir` says it.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::En | Self::Fr | Self::Es | Self::Ru | Self::Zh => "ltr",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eleven_themes_are_areas_of_capacity() {
        assert_eq!(
            Theme::ALL
                .iter()
                .filter(|theme| theme.is_area_of_capacity())
                .count(),
            11
        );
    }
}
