#!/bin/sh
# The topics of the event contract: nothing in them expires, so that a projection can be rebuilt.
# Each service publishes on its own and reads all, in groups of its name; nobody else does anything.
set -eu
client=/tmp/client.properties
cat >"$client" <<END
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="$TANGGAP_KAFKA_BROKER_SECRET";
END

kafka() { # program, arguments...
  program=$1
  shift
  "/opt/kafka/bin/kafka-$program.sh" --bootstrap-server "$broker" --command-config "$client" "$@"
}

broker=$1
for topic in tanggap.consultation.v1 tanggap.escalation.v1 tanggap.sla.v1; do
  kafka topics --create --if-not-exists --topic "$topic" --partitions 12 --replication-factor 1 \
    --config cleanup.policy=delete --config retention.ms=-1 --config retention.bytes=-1
done
for service in consultation-service escalation-service sla-monitor-service; do
  kafka acls --add --allow-principal "User:$service" --operation Read --operation Describe --topic '*'
  kafka acls --add --allow-principal "User:$service" --operation Read --group "$service" --resource-pattern-type prefixed
done
kafka acls --add --allow-principal User:consultation-service --operation Write --topic tanggap.consultation.v1
kafka acls --add --allow-principal User:escalation-service --operation Write --topic tanggap.escalation.v1
kafka acls --add --allow-principal User:sla-monitor-service --operation Write --topic tanggap.sla.v1
