#!/bin/sh
# The topics of the event contract: nothing in them expires, so that a projection can be rebuilt.
set -eu
for topic in tanggap.consultation.v1 tanggap.escalation.v1 tanggap.complaint.v1 tanggap.sla.v1; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$1" --create --if-not-exists --topic "$topic" \
    --partitions 12 --replication-factor 1 \
    --config cleanup.policy=delete --config retention.ms=-1 --config retention.bytes=-1
done
