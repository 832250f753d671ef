# The program in a container. First mvn -Pdist package -DskipTests, then
#   docker build -t copiste .
#   docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/work" copiste encode letters -o tei
FROM debian:trixie-slim
# Slim images have no folder for manual pages, without which Debian's Java cannot be set up. Its version
# is not pinned: Debian keeps only the last, which has the mended faults.
# hadolint ignore=DL3008
RUN mkdir -p /usr/share/man/man1 \
    && apt-get update \
    && apt-get install -y --no-install-recommends openjdk-21-jre-headless \
    && rm -rf /var/lib/apt/lists/*
ADD target/copiste-*.tar.gz /opt/
# Parsed classes are archived here, so that no run of the container has to; anybody may keep schemas there.
ENV COPISTE_CACHE=/var/cache/copiste
RUN mv /opt/copiste-* /opt/copiste \
    && ln -s /opt/copiste/bin/copiste /usr/local/bin/copiste \
    && copiste --version \
    && chmod 1777 /var/cache/copiste
WORKDIR /work
ENTRYPOINT ["copiste"]
CMD ["--help"]
