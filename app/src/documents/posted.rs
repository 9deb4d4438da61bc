//! What a form with a file sends, read part by part: a file past its limit costs no memory, and what was typed
//! before it is kept.

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use domain::document::{FactsForm, NewForm, VersionForm};
use usecases::documents::Upload;
use usecases::files::Files;

use crate::refused::Refused;
use crate::routes::Site;

/// The longest text of a control, in bytes.
const TEXT: usize = 16 * 1024;

/// What a form with a file holds beside it.
pub(crate) trait Typing: Default {
    /// Takes what was typed into a control; names that are none of the form's are passed over.
    fn take(&mut self, name: &str, value: String);
}

/// What was typed about a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    /// The id of what is being added.
    pub id: String,
    pub session: String,
    pub title: String,
    pub kind: String,
    pub visibility: String,
    pub place: String,
    pub language: String,
    pub link: String,
}

impl Typed {
    pub fn new_form(&self) -> NewForm {
        NewForm {
            facts: FactsForm {
                title: self.title.clone(),
                kind: self.kind.clone(),
                visibility: self.visibility.clone(),
                place: self.place.clone(),
            },
            session: self.session.clone(),
            version: self.version_form(),
        }
    }

    pub fn version_form(&self) -> VersionForm {
        VersionForm {
            language: self.language.clone(),
            link: self.link.clone(),
        }
    }
}

impl Typing for Typed {
    fn take(&mut self, name: &str, value: String) {
        let field = match name {
            "id" => &mut self.id,
            "session" => &mut self.session,
            "title" => &mut self.title,
            "kind" => &mut self.kind,
            "visibility" => &mut self.visibility,
            "place" => &mut self.place,
            "language" => &mut self.language,
            "link" => &mut self.link,
            _ => return,
        };
        *field = value;
    }
}

/// What was sent. A file beyond its limit arrives as one byte more than the limit: the use case refuses it by
/// its size, with everything else that is wrong.
#[derive(Debug)]
pub(crate) struct Sent<T> {
    pub typed: T,
    pub upload: Option<Upload>,
}

/// Reads a form with a file. Whether the caller may send one is known before.
pub(crate) async fn received<T: Typing>(site: &Site, request: Request) -> Result<Sent<T>, Refused> {
    let parts = Multipart::from_request(request, site).await;
    let parts = parts.map_err(|_| Refused::malformed())?;
    read(parts, site.platform.files()).await
}

/// Reads the parts in their order.
pub(crate) async fn read<T: Typing>(
    mut parts: Multipart,
    files: &Files,
) -> Result<Sent<T>, Refused> {
    let mut sent = Sent {
        typed: T::default(),
        upload: None,
    };
    loop {
        let part = match parts.next_field().await {
            Ok(Some(part)) => part,
            Ok(None) => return Ok(sent),
            Err(error) => return cut(sent, &error),
        };
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        if name == "file" {
            let (content, broke) = bounded(part, files.largest()).await;
            let name = file.unwrap_or_default();
            // A browser sends an empty part when no file was chosen.
            if !(name.is_empty() && content.is_empty()) {
                sent.upload = Some(Upload { name, content });
            }
            if let Some(error) = broke {
                return cut(sent, &error);
            }
        } else {
            let (content, broke) = bounded(part, TEXT).await;
            if let Some(error) = broke {
                return cut(sent, &error);
            }
            let value = String::from_utf8_lossy(&content).into_owned();
            sent.typed.take(&name, value);
        }
    }
}

/// A body beyond every limit still has a form to be shown on, when its file was what was too long.
fn cut<T>(sent: Sent<T>, error: &MultipartError) -> Result<Sent<T>, Refused> {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE && sent.upload.is_some() {
        Ok(sent)
    } else {
        Err(Refused::malformed())
    }
}

/// Reads a part to its end and keeps no more than a byte past `most`.
pub(crate) async fn bounded(mut part: Field<'_>, most: usize) -> (Vec<u8>, Option<MultipartError>) {
    let mut content = Vec::new();
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) => {
                let room = (most + 1).saturating_sub(content.len());
                content.extend_from_slice(&chunk[..chunk.len().min(room)]);
            }
            Ok(None) => return (content, None),
            Err(error) => return (content, Some(error)),
        }
    }
}
