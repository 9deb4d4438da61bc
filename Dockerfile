# syntax=docker/dockerfile:1
# An image with the one binary. Written with care, but not yet built or run on a machine with a Docker engine:
# expect to adjust a detail, and please report it.

FROM rust:1-bookworm AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends cmake libclang-dev nodejs npm \
 && rm -rf /var/lib/apt/lists/* \
 && rustup target add wasm32-unknown-unknown
# Debian's Node is older than the tools ask for; take the one of its own image.
COPY --from=node:22-bookworm-slim /usr/local/bin/node /usr/local/bin/node
WORKDIR /src
COPY . .
RUN scripts/setup.sh run && scripts/build-browser.sh && cargo build --release --package server

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends libstdc++6 ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --home-dir /data --create-home convener
COPY --from=build /src/target/release/convener /usr/local/bin/convener
USER convener
ENV CONVENER_DATA_DIR=/data CONVENER_LISTEN=0.0.0.0:8080
VOLUME /data
EXPOSE 8080
HEALTHCHECK CMD ["convener", "doctor"]
ENTRYPOINT ["convener"]
CMD ["serve"]
