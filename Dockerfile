# Konkyo as an image: what runs is built from the lockfile, belongs to root, and is run by a user who may
# change none of it.

FROM node:26-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:26-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:26-slim
LABEL org.opencontainers.image.title="Konkyo" \
      org.opencontainers.image.description="根拠: a knowledge graph that shows on which legal basis a Japanese city's ward office does what it does" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="docker.io/library/node:26-slim"
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE README.md README.ja.md CHANGELOG.md schema.graphql ./
COPY seed seed
COPY --from=build /app/dist dist
# Within a container 127.0.0.1 is the container itself; which address of the host is open, its ports say.
ENV KONKYO_HOST=0.0.0.0
EXPOSE 4000
# The image's user node, as a number: only by a number can Kubernetes tell that it is not root.
USER 1000:1000
ENTRYPOINT ["node", "--max-semi-space-size=4", "dist/cli/main.js"]
CMD ["serve"]
