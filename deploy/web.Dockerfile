# The web, and with `node scripts/worker.mjs` a worker. Built from the repository's root:
#   docker build -f deploy/web.Dockerfile -t deep-story .
FROM node:22.21-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --include=dev
COPY . .
# All that a first start does, so that a start in the image builds and writes nothing.
RUN node --input-type=module -e "const { setUp } = await import('./scripts/support/setup/setup.mjs'); await setUp({ build: true });" \
  && rm -rf .next/cache

FROM node:22.21-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=3000
WORKDIR /app
# It belongs to root: the process can't change its own code.
COPY --from=build /app /app
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1: it takes SIGTERM and has no children to look after.
CMD ["node", "scripts/start.mjs"]
