//! From which address a request really comes.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// The caller's address: the connection's, or, behind proxies we trust, the last address in
/// `X-Forwarded-For` that is not one of them. What stands further left anybody may have written.
#[must_use]
pub fn address(extensions: &Extensions, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let peer = extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::from([0, 0, 0, 0]), |info| info.0.ip());
    if !trusted.contains(&peer) {
        return peer;
    }
    headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|part| part.trim().parse::<IpAddr>().ok())
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .find(|address| !trusted.contains(address))
        .unwrap_or(peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(peer: &str, forwarded: &str, trusted: &[&str]) -> String {
        let mut extensions = Extensions::new();
        extensions.insert(ConnectInfo(
            format!("{peer}:1")
                .parse::<SocketAddr>()
                .expect("an address"),
        ));
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", forwarded.parse().expect("a header"));
        let trusted: Vec<IpAddr> = trusted
            .iter()
            .map(|ip| ip.parse().expect("an address"))
            .collect();
        address(&extensions, &headers, &trusted).to_string()
    }

    #[test]
    fn a_forged_header_is_not_believed() {
        assert_eq!(
            from("203.0.113.9", "198.51.100.1", &["127.0.0.1"]),
            "203.0.113.9"
        );
        assert_eq!(
            from("127.0.0.1", "198.51.100.1, 203.0.113.9", &["127.0.0.1"]),
            "203.0.113.9"
        );
    }
}
