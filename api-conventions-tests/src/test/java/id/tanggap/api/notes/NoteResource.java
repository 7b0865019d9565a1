package id.tanggap.api.notes;

import static id.tanggap.api.notes.NoteProblem.NOTE_LOCKED;

import id.tanggap.api.caller.Caller;
import id.tanggap.api.caller.Role;
import id.tanggap.api.idempotency.Idempotent;
import id.tanggap.api.page.Cursor;
import id.tanggap.api.page.Limit;
import id.tanggap.api.page.Page;
import id.tanggap.api.problem.CommonProblem;
import id.tanggap.api.version.Answers;
import id.tanggap.api.version.SeenVersion;
import id.tanggap.journal.Ids;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes, shows and changes notes. */
@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NoteResource {

  /** What is told to who wrote first, and kept nowhere. */
  public static final String TOLD_ONCE = "Told-Once";

  private final Notes notes;
  private final Caller caller;

  NoteResource(Notes notes, Caller caller) {
    this.notes = notes;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.Names.SERVICE_OFFICER)
  @Transactional
  @Idempotent
  public Response write(@Valid NoteRequest request) {
    var note = new Note(Ids.next(), request.text(), 1);
    notes.write(note);
    if (note.text().startsWith("locked")) {
      throw NOTE_LOCKED.refusal("Locked notes cannot be written").with("text", note.text());
    }
    return Response.fromResponse(
            Answers.created("/api/v1/notes/" + note.id(), note.sequence(), note))
        .header(TOLD_ONCE, note.text())
        .build();
  }

  @POST
  @Path("/secrets")
  @RolesAllowed(Role.Names.SERVICE_OFFICER)
  @Transactional
  @Idempotent(storesAnswer = false)
  public Response writeSecretly(@Valid NoteRequest request) {
    return Response.status(201).entity(Map.of("secret", request.text())).build();
  }

  @GET
  @PermitAll
  public Response list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("50") Limit limit,
      @QueryParam("kind") @Nullable Kind kind,
      @QueryParam("writer") @Nullable UUID writer,
      @Context UriInfo uri) {
    var order = Comparator.comparing(Note::text).thenComparing(it -> it.id().toString());
    var after =
        cursor == null
            ? new Note(new UUID(0, 0), "", 0)
            : new Note(cursor.uuid(1), cursor.text(0), 0);
    var rest =
        notes.all().stream()
            .filter(it -> order.compare(it, after) > 0)
            .sorted(order)
            .limit(limit.plusOne())
            .toList();
    return Page.of(rest, limit, it -> Cursor.of(it.text(), it.id().toString())).asResponse(uri);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public Response show(@PathParam("id") UUID id) {
    var note = find(id);
    return Answers.ok(note.sequence(), note);
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(Role.Names.SERVICE_OFFICER)
  @Transactional
  public Response rewrite(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable SeenVersion seen,
      @Valid NoteRequest request) {
    var note = find(id);
    SeenVersion.require(seen, id.toString(), note.sequence());
    var rewritten = new Note(id, request.text(), note.sequence() + 1);
    notes.write(rewritten);
    return Answers.ok(rewritten.sequence(), rewritten);
  }

  @POST
  @Path("/{id}/reminder")
  @PermitAll
  public Response remind(@PathParam("id") UUID id, @Valid @Nullable NoteRequest request) {
    return Response.ok(Map.of("body", request != null)).build();
  }

  @GET
  @Path("/mine")
  @RolesAllowed({Role.Names.SERVICE_OFFICER, Role.Names.CSO})
  public Map<String, Object> mine() {
    return Map.of(
        "person", caller.personId(),
        "roles", caller.roles(),
        "pontianak", caller.servesOffice("042"),
        "elsewhere", caller.servesOffice("099"),
        "satker", caller.satker().orElse("-"),
        "actor", caller.actor());
  }

  @GET
  @Path("/broken")
  @PermitAll
  public String broken() {
    throw new IllegalStateException("the secret inside");
  }

  /** As if another transaction held the row for too long. */
  @GET
  @Path("/busy")
  @PermitAll
  @Transactional
  public String busy() {
    notes.run("DO $$ BEGIN RAISE EXCEPTION 'held' USING ERRCODE = '55P03'; END $$");
    return "free";
  }

  /** As if the database had taken the statement and said nothing more. */
  @GET
  @Path("/silent")
  @PermitAll
  @Transactional
  public String silent() {
    notes.run("DO $$ BEGIN PERFORM pg_sleep(60); END $$");
    return "heard";
  }

  private Note find(UUID id) {
    return notes.all().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> CommonProblem.NOT_FOUND.refusal());
  }
}
