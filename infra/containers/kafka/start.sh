#!/bin/sh
# Gives every principal its password when the log is first made, then starts the broker.
set -eu
umask 077
settings=/tmp/server.properties
admin=$(cat /run/secrets/admin-password)

# The node knows itself by a static password: those of clients stand in the log, which it must first be able to read.
cp /etc/kerngraaf/server.properties "$settings"
for listener in internal controller; do
  echo "listener.name.$listener.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\"$admin\" user_admin=\"$admin\";"
done >> "$settings"

set -- --add-scram "SCRAM-SHA-512=[name=admin,password=$admin]"
for file in /run/secrets/*-bus-password; do
  set -- "$@" --add-scram "SCRAM-SHA-512=[name=$(basename "$file" -bus-password),password=$(cat "$file")]"
done
# It prints what it keeps of each password.
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id "$CLUSTER_ID" --config "$settings" "$@" > /dev/null
exec /opt/kafka/bin/kafka-server-start.sh "$settings"
