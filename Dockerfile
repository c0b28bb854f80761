# The service as an image. Alone it keeps its ledger in /data by a database of its own:
#   docker build -t claimledger . && docker run -p 8080:8080 -v claimledger:/data claimledger
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
COPY openapi openapi
COPY src src
RUN mvn -q -B -DskipTests package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --user-group --no-create-home claimledger \
    && install -d -o claimledger -g claimledger /data
COPY --from=build /build/target/quarkus-app /service
USER claimledger
ENV CLAIMLEDGER_DATA_DIR=/data
VOLUME /data
EXPOSE 8080
# By the shell's own means, so that the image needs no client.
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=5 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${QUARKUS_HTTP_PORT:-8080} && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "/service/quarkus-run.jar"]
