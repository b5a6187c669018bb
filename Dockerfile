# syntax=docker/dockerfile:1
# The jar, built with the project's own Maven wrapper.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY db db
COPY decks decks
COPY src/main src/main
RUN ./mvnw -q -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 hebb \
    && useradd --system --uid 10001 --gid hebb --home-dir /data --no-create-home hebb \
    && mkdir -p /app /data \
    && chown -R hebb:hebb /data
WORKDIR /app
COPY --from=build /src/target/hebb.jar ./
COPY docker/java.options docker/train.sh ./
# The jar holds them too; from a folder they are read sooner.
COPY decks decks
# A first run, recorded: later starts find its classes ready. It must be this Java and this very file of the jar.
RUN sh train.sh && rm train.sh
ENV HEBB_HOST=0.0.0.0 HEBB_PORT=7070 HEBB_DATABASE=/data/hebb.db
USER hebb
VOLUME /data
EXPOSE 7070
# Docker sends SIGTERM and kills after ten seconds; the server finishes its requests within eight.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s --retries=3 \
    CMD ["java", "-XX:AOTCache=hebb.aot", "-XX:+UseSerialGC", "-Xmx32m", "-jar", "hebb.jar", "health"]
ENTRYPOINT ["java", "@java.options", "-jar", "hebb.jar"]
