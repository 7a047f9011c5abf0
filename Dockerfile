# One image for every Node process of the platform: `node` runs the file that is named as the command.
FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY infra/platform/package.json infra/platform/
COPY infra/local/package.json infra/local/
COPY schema/package.json schema/
COPY gateway/package.json gateway/
COPY services/intake/package.json services/intake/
COPY services/kernteams/package.json services/kernteams/
COPY services/loket-toekenning/package.json services/loket-toekenning/
COPY services/provider-referrals/package.json services/provider-referrals/
COPY services/volunteers/package.json services/volunteers/
# The optional packages are Node and PostgreSQL for a machine without containers.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
# Nothing here installs or builds any more.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn* /usr/local/include /opt/yarn* \
  && install --directory --owner=node --group=node --mode=0700 /var/lib/kerngraaf
WORKDIR /app
COPY --from=packages /app/node_modules node_modules/
COPY . .
USER node
# By itself the engine keeps a hundred megabytes and more of pages for objects that soon die, of what a container may have at most.
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=1 NODE_OPTIONS=--max-semi-space-size=8
ENTRYPOINT ["node"]
