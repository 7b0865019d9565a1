#!/bin/sh
# The topics of the event contract: nothing in them expires, so that a projection can be rebuilt.
# Each service publishes on its own, in groups of its name; those about complaints are closed to most.
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

grant() { # service, operation, topic
  kafka acls --add --allow-principal "User:$1" --operation "$2" --operation Describe --topic "$3"
}

broker=$1
for topic in tanggap.consultation.v1 tanggap.escalation.v1 tanggap.complaint.v1 tanggap.sla.v1 \
  tanggap.sla.complaint.v1; do
  kafka topics --create --if-not-exists --topic "$topic" --partitions 12 --replication-factor 1 \
    --config cleanup.policy=delete --config retention.ms=-1 --config retention.bytes=-1
done
for service in consultation-service escalation-service complaint-service sla-monitor-service; do
  kafka acls --add --allow-principal "User:$service" --operation Read --group "$service" --resource-pattern-type prefixed
  for topic in tanggap.consultation.v1 tanggap.escalation.v1 tanggap.sla.v1; do
    grant "$service" Read "$topic"
  done
done
for service in complaint-service sla-monitor-service; do
  grant "$service" Read tanggap.complaint.v1
  grant "$service" Read tanggap.sla.complaint.v1
done
grant consultation-service Write tanggap.consultation.v1
grant escalation-service Write tanggap.escalation.v1
grant complaint-service Write tanggap.complaint.v1
grant sla-monitor-service Write tanggap.sla.v1
grant sla-monitor-service Write tanggap.sla.complaint.v1
