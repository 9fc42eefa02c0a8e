# Debian with Node: the version that package.json brings along elsewhere, so that the image needs one alone.
FROM node:26.10.0-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM node:26.10.0-bookworm-slim
# There is no playground in a container, so a bot without a token says so; health is asked from inside.
ENV container=oci \
    NODE_ENV=production \
    DATABASE_URL=file:/data/courant.db \
    HTTP_PORT=9464
RUN install --directory --owner=node --group=node --mode=0700 /data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE .env.example ./
COPY data/sources.opml ./data/
COPY commands ./commands
COPY src ./src
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=2", "--optimize-for-size", "--max-old-space-size=512", "src/main.ts"]
