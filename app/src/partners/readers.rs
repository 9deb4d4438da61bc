//! Partners as their readers see them: by what they do, each with its logo or its name, and its link.

use domain::partner::PartnerRole;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::partners::part_words;
use usecases::partners::queries::{Logo, Partner};

/// The partners, or nothing when there are none.
pub(crate) fn list(lang: Lang, partners: &[Partner]) -> Option<AnyView> {
    if partners.is_empty() {
        return None;
    }
    let by_role: Vec<AnyView> = PartnerRole::ALL
        .iter()
        .filter_map(|role| {
            let of_role = partners.iter().filter(|partner| partner.role == *role);
            let items: Vec<AnyView> = of_role.map(|partner| item(lang, partner)).collect();
            let id = format!("partners-{role}");
            let heading = part_words(lang, *role);
            (!items.is_empty()).then(|| {
                view! {
                    <div>
                        <p class="eyebrow" id=id.clone()>{heading}</p>
                        <ul role="list" aria-labelledby=id>{items}</ul>
                    </div>
                }
                .into_any()
            })
        })
        .collect();
    Some(
        view! { <section class="partners" aria-label=t!(lang, "partners")>{by_role}</section> }
            .into_any(),
    )
}

fn item(lang: Lang, partner: &Partner) -> AnyView {
    let name = partner.name.clone();
    let shown = match &partner.logo {
        Some(logo) => picture(logo, name),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    if partner.link.is_empty() {
        return view! { <li>{shown}</li> }.into_any();
    }
    let (href, elsewhere) = (partner.link.clone(), t!(lang, "partner-elsewhere"));
    let class = partner.logo.as_ref().map(|_| "partner-link");
    view! {
        <li><a href=href class=class rel="external noreferrer">{shown}<span class="visually-hidden">" "{elsewhere}</span></a></li>
    }
    .into_any()
}

/// A logo on the light ground that it was drawn for; its name stands for it where it cannot be seen.
pub(super) fn picture(logo: &Logo, name: String) -> AnyView {
    let src = paths::logo(&logo.hash, logo.kind);
    let (width, height) = (logo.width.to_string(), logo.height.to_string());
    view! { <span class="partner-logo"><img src=src alt=name width=width height=height/></span> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::document::FileKind;
    use domain::ids::PartnerId;

    fn partner(role: PartnerRole, name: &str, link: &str, logo: Option<Logo>) -> Partner {
        Partner {
            id: PartnerId::new(),
            name: name.to_owned(),
            role,
            link: link.to_owned(),
            logo,
            place: 1,
            version: 1,
            of_process: false,
        }
    }

    #[test]
    fn partners_stand_by_what_they_do_and_a_logo_says_its_name() {
        let logo = Logo {
            hash: "ab".repeat(32),
            kind: FileKind::Png,
            width: 640,
            height: 128,
        };
        let all = [
            partner(PartnerRole::Supporter, "\"><script>", "", None),
            partner(
                PartnerRole::CoHost,
                "Budapest Process",
                "https://x.example/\"",
                Some(logo),
            ),
        ];
        let html = list(Lang::En, &all).expect("a list").to_html();
        let co_host = html.find("partners-co-host").expect("co-hosts");
        let supporter = html.find("partners-supporter").expect("supporters");
        assert!(co_host < supporter, "{html}");
        assert!(!html.contains("partners-regional-process") && !html.contains("<script>"));
        assert!(
            html.contains("alt=\"Budapest Process\"")
                && html.contains("width=\"640\"")
                && html.contains(".png\""),
            "{html}"
        );
        assert!(
            html.contains("href=\"https://x.example/&quot;\"")
                && html.contains("rel=\"external noreferrer\""),
            "{html}"
        );
        assert!(list(Lang::En, &[]).is_none());
    }
}
