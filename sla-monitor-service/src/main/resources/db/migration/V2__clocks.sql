-- One row per obligation of one case (FF-7b3, ON-6b), each with its own deadline and outcome.
CREATE TABLE clock (
  clock_id             uuid           PRIMARY KEY,
  sequence             bigint         NOT NULL,
  kind                 text           NOT NULL,
  case_kind            text           NOT NULL,
  case_id              uuid           NOT NULL,
  cycle                integer        NOT NULL,
  clause               text           NOT NULL,
  origin               text           NOT NULL,
  office               text           NOT NULL,
  satker_code          text,
  channel              text           NOT NULL,
  topic_code           text,
  section_code         text,
  officer_id           uuid,
  policy_version       integer        NOT NULL,
  calendar_version     integer        NOT NULL,
  state                text           NOT NULL,
  anchor_at            timestamptz(3) NOT NULL,
  day_zero             date           NOT NULL,
  due_at               timestamptz(3),
  gross_due_at         timestamptz(3),
  provisional_due_date date,
  added_closings       integer        NOT NULL,
  paused_since         timestamptz(3),
  recorded_at          timestamptz(3) NOT NULL,
  next_wake            timestamptz(3),
  breached_due_at      timestamptz(3),
  breached_at          timestamptz(3),
  met_at               timestamptz(3),
  verdict              text,
  net_minutes          bigint,
  gross_minutes        bigint,
  late_minutes         bigint,
  cancelled_at         timestamptz(3),
  -- also serves the clocks of one case
  CONSTRAINT a_case_owes_each_kind_once_per_cycle UNIQUE (case_id, kind, cycle),
  CONSTRAINT a_paused_clock_never_fires CHECK (state <> 'PAUSED' OR next_wake IS NULL),
  CONSTRAINT an_armed_clock_wakes_at_its_deadline CHECK (next_wake IS NULL OR next_wake = due_at),
  CONSTRAINT a_clock_without_deadline_has_a_provisional_date
    CHECK ((due_at IS NULL) = (provisional_due_date IS NOT NULL))
);
-- serves the firing engine: what is due now, and what is due next
CREATE INDEX an_armed_clock_waits ON clock (next_wake) WHERE next_wake IS NOT NULL;
-- serves GET /clocks of an office, with a section or an officer
CREATE INDEX clocks_of_an_office ON clock (office, state, clock_id);
CREATE INDEX clocks_of_a_satker ON clock (satker_code, clock_id);
GRANT SELECT, INSERT, UPDATE ON clock TO ${applicationRole};
