//! Papers that have everything in them, in six languages.

use paper::{Block, Fact, Look, Numbered, Paper, Paragraph, Phrase, Run, Table, Tongue};

/// What the sample says in one language.
#[derive(Debug)]
pub struct Words {
    pub tongue: Tongue,
    pub kind: &'static str,
    pub title: &'static str,
    pub heading: &'static str,
    pub text: &'static str,
    pub point: &'static str,
    pub note: &'static str,
}

pub const WORDS: [Words; 6] = [
    Words {
        tongue: Tongue::En,
        kind: "Summary report · \u{2068}2017-01\u{2069}",
        title: "Reception and admission",
        heading: "Asylum Capacity Support Group",
        text: "This proposal was widely endorsed by participants, who noted that a “pool” of resources needed to be made available to States faced with large-scale influxes.",
        point: "Innovative partnerships could be sought, such as the secondment of corporate lawyers.",
        note: "Widely endorsed · Participants: “noted”",
    },
    Words {
        tongue: Tongue::Fr,
        kind: "Rapport de synthèse · \u{2068}2017-01\u{2069}",
        title: "Accueil et admission",
        heading: "Groupe d’appui à la capacité d’asile",
        text: "Cette proposition a été largement approuvée : il a été relevé qu’une « réserve » de ressources devait être mise à la disposition des États confrontés à des afflux massifs.",
        point: "Des partenariats novateurs pourraient être recherchés, œuvre commune où chacun a sa place.",
        note: "Largement approuvé · Participants : « ont noté »",
    },
    Words {
        tongue: Tongue::Es,
        kind: "Informe resumido · \u{2068}2017-01\u{2069}",
        title: "Recepción y admisión",
        heading: "Grupo de Apoyo a la Capacidad de Asilo",
        text: "La propuesta recibió un amplio apoyo: ¿cómo poner una «reserva» de recursos a disposición de los Estados que afrontan afluencias masivas?",
        point: "Podrían buscarse alianzas innovadoras, como la adscripción de abogados; el señor Núñez así lo señaló.",
        note: "Amplio apoyo · Participantes: «señalaron»",
    },
    Words {
        tongue: Tongue::Ar,
        kind: "تقرير موجز · \u{2068}2017-01\u{2069}",
        title: "الاستقبال والسماح بالدخول",
        heading: "فريق دعم القدرات في مجال اللجوء",
        text: "حظي هذا المقترح بتأييد واسع من المشاركين، الذين أشاروا إلى ضرورة توفير «مجمّع» للموارد للدول التي تواجه تدفقات واسعة النطاق، بالتعاون مع UNHCR و ACSG منذ عام 2019.",
        point: "يمكن السعي إلى إقامة شراكات مبتكرة، مثل إعارة محامين من القطاع الخاص (12 محاميًا).",
        note: "تأييد واسع · المشاركون: «أشاروا»",
    },
    Words {
        tongue: Tongue::Ru,
        kind: "Краткий отчёт · \u{2068}2017-01\u{2069}",
        title: "Приём и допуск на территорию",
        heading: "Группа поддержки потенциала систем убежища",
        text: "Это предложение получило широкую поддержку участников, которые отметили, что государствам, столкнувшимся с массовым притоком, необходимо предоставить «резерв» ресурсов.",
        point: "Можно искать новаторские формы партнёрства, например прикомандирование корпоративных юристов.",
        note: "Широко поддержано · Участники: «отметили»",
    },
    Words {
        tongue: Tongue::Zh,
        kind: "摘要报告 · \u{2068}2017-01\u{2069}",
        title: "接收与入境",
        heading: "庇护能力支持小组",
        text: "与会者普遍赞同这一提议，并指出需要为面临大规模难民涌入的国家提供资源“储备库”；自2019年以来，ACSG与UNHCR合作，形式多样。",
        point: "可以寻求创新的伙伴关系，例如借调公司律师（十二名）。",
        note: "普遍赞同 · 与会者：“指出”",
    },
];

/// A paper with every kind of block, in one language, with a quotation of the next one.
pub fn everything(words: &Words) -> Paper {
    let tongue = words.tongue;
    let plain = |text: &str| Paragraph::plain(tongue, text);
    let at = WORDS.iter().position(|one| one.tongue == tongue);
    let other = &WORDS[at.map_or(0, |at| (at + 2) % WORDS.len())];
    let heading = |level, number: Option<&str>, text: &str| Block::Heading {
        level,
        number: number.map(str::to_owned),
        text: Phrase::new(text, tongue),
    };
    let point = |number: &str| Numbered {
        number: number.to_owned(),
        text: plain(words.point),
        notes: vec![plain(words.note).looking(Look::Note)],
    };
    Paper {
        tongue,
        kind: words.kind.to_owned(),
        title: Phrase::new(words.title, tongue),
        subtitle: Some(Phrase::new(other.title, other.tongue)),
        issuer: "ACSG Secretariat".to_owned(),
        facts: vec![
            Fact {
                label: words.heading.to_owned(),
                value: plain("14 March 2023, 15:00–17:30 Geneva (UTC+1)"),
            },
            Fact {
                label: words.title.to_owned(),
                value: plain(words.note),
            },
        ],
        blocks: vec![
            heading(1, None, words.heading),
            Block::Paragraph(Paragraph::new(
                tongue,
                vec![
                    Run::plain(words.text),
                    Run::plain(" "),
                    Run::bold(words.title),
                    Run::plain(" "),
                    Run::italic(words.note),
                    Run::plain(" "),
                    Run::link(
                        words.heading,
                        "https://convener.example/outcomes/reception?lang=ar#R1",
                    ),
                ],
            )),
            Block::Paragraph(Paragraph::plain(other.tongue, other.text).looking(Look::Quote)),
            heading(2, Some("1."), words.title),
            Block::Numbered {
                items: vec![point("1.1"), point("1.2")],
            },
            Block::List {
                items: vec![plain(words.point), plain(words.text)],
            },
            Block::Table(Table {
                caption: Phrase::new(words.heading, tongue),
                head: vec![
                    Phrase::new(words.title, tongue),
                    Phrase::new(words.heading, tongue),
                ],
                widths: vec![30, 70],
                rows: vec![
                    vec![
                        vec![plain("09:00–10:30")],
                        vec![plain(words.text), plain(words.note).looking(Look::Note)],
                    ],
                    vec![vec![plain("10:30–10:45")], vec![plain(words.point)]],
                ],
            }),
            heading(1, None, words.title),
            Block::Numbered {
                items: vec![point("R1")],
            },
        ],
        foot: "https://convener.example/outcomes/reception".to_owned(),
    }
}

/// A report in English that fills about so many pages.
#[must_use]
pub fn long(pages: usize) -> Paper {
    let mut paper = everything(&WORDS[0]);
    let whole = paper.blocks.clone();
    paper.blocks = (0..pages).flat_map(|_| whole.clone()).collect();
    paper
}
