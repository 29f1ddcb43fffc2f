# docker build -t troubleshooter .
# docker run --read-only --tmpfs /tmp -p 8080:8080 troubleshooter
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# The folder of documents, below this one; the others are as README.md tells. A path belongs into
# BASE_PATH here, which the health check goes by, too.
ARG CONTENT_DIR=content
ARG BASE_PATH=/
ARG SITE_URL=
ARG SITE_NAME=
ARG SITE_LANG=
ARG LINK_BASE=
ARG REPORT_URL=
RUN ASTRO_TELEMETRY_DISABLED=1 npm run build -- --quiet

FROM nginx:stable-alpine-slim
ARG BASE_PATH=/
ENV BASE_PATH=$BASE_PATH
COPY deploy/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /app/dist /srv/dist
# The image's own user for nginx, by number, so that a host can see that it isn't root.
USER 101:101
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=3s \
  CMD wget -q -O /dev/null "http://127.0.0.1:8080${BASE_PATH}" || exit 1
# Without the entry point's scripts, which write to /etc/nginx.
ENTRYPOINT ["nginx", "-g", "daemon off;"]
