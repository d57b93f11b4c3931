using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphBuilder.Model;

/// <summary>Writes an extraction as one JSON object of the contract's <c>extract</c> shape: UTF-16 offsets, empty fields left out, the same bytes for the same extraction.</summary>
public sealed class ExtractionJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _explains;

    private ExtractionJson(bool explains) => _explains = explains;

    /// <summary>UTF-8 JSON without a line end; with <paramref name="reasons"/> also why each part was chosen, and the candidates that were dropped.</summary>
    public static ReadOnlyMemory<byte> Write(Extraction extraction, bool reasons = false)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, s_options))
            new ExtractionJson(reasons).WriteExtraction(json, extraction);
        return buffer.WrittenMemory;
    }

    private void WriteExtraction(Utf8JsonWriter json, Extraction extraction)
    {
        json.WriteStartObject();
        json.WriteText("id", extraction.Article.Label ?? extraction.Article.Id.Value);
        json.WriteText("language", extraction.Language);
        json.WriteList("sentences", extraction.Sentences, (w, s) => w.WriteSpan(s));
        json.WriteList("actors", extraction.Actors, WriteActor);
        json.WriteList("mentions", extraction.Mentions, WriteMention);
        json.WriteList("dates", extraction.Dates, WriteDate);
        json.WriteList("statements", extraction.Statements, WriteStatement);
        json.WriteList("relations", extraction.Relations, WriteRelation);
        json.WriteList("pairs", extraction.Pairs, WritePair);
        if (_explains)
            json.WriteList("dropped", extraction.Dropped, WriteDropped);
        json.WriteStrings("warnings", extraction.Warnings);
        json.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteText("id", actor.Id.Value);
        json.WriteText("kind", actor.Kind.ToString());
        json.WriteText("name", actor.Name);
        json.WriteText("country", actor.Country);
        json.WriteText("sector", actor.Sectors.Count > 0 ? actor.Sectors[0] : null);
        json.WriteStrings("sectors", actor.Sectors);
        json.WriteText("wikidata", actor.Wikidata);
        json.WriteText("wikipedia", actor.Wikipedia);
        json.WriteText("office", actor.Office?.Title);
    }

    private void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteSpan(mention.Span);
        json.WriteText("text", mention.Text);
        json.WriteText("actor", mention.Actor?.Id.Value);
        json.WriteText("form", JsonWords.Of(mention.Form));
        json.WriteShare("confidence", mention.Confidence);
        if (!_explains)
            return;
        json.WriteText("outcome", JsonWords.Of(mention.Outcome));
        json.WriteText("reason", mention.Reason);
        json.WriteList("candidates", mention.Candidates, WriteCandidate);
    }

    private static void WriteCandidate(Utf8JsonWriter json, ResolutionCandidate candidate)
    {
        json.WriteText("actor", candidate.Actor.Id.Value);
        json.WriteShare("score", candidate.Score);
        json.WriteText("reason", candidate.Reason);
    }

    private static void WriteDate(Utf8JsonWriter json, DateMention date)
    {
        json.WriteSpan(date.Span);
        json.WriteText("text", date.Text);
        json.WriteText("type", JsonWords.Of(date.Type));
        json.WriteText("timex", date.Timex);
        json.WriteText("value", date.Value);
    }

    private void WriteStatement(Utf8JsonWriter json, Statement statement)
    {
        json.WriteText("id", statement.Label);
        json.WriteReference("speaker", "actor", statement.Speaker);
        json.WriteSpan("cue", statement.Cue);
        json.WriteList("content", statement.Content, (w, s) => w.WriteSpan(s));
        json.WriteText("kind", JsonWords.Of(statement.Kind));
        json.WriteDay("saidOn", statement.SaidOn);
        json.WriteReference("addressee", "actor", statement.Addressee);
        json.WritePlace("place", statement.Place);
        json.WriteText("attitude", JsonWords.Of(statement.Attitude));
        json.WriteText("within", statement.Within);
        json.WriteShare("confidence", statement.Confidence);
        if (_explains)
            json.WriteList("reasons", statement.Reasons, WriteReason);
    }

    private void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteText("id", relation.Label);
        json.WriteText("event", relation.Event);
        json.WriteText("mode", relation.Mode);
        json.WriteReference("actor", "id", relation.Actor);
        json.WriteReference("recipient", "id", relation.Recipient);
        json.WriteSpan("trigger", relation.Trigger);
        json.WriteStrings("contexts", relation.Contexts);
        json.WriteText("polarity", JsonWords.Of(relation.Polarity));
        json.WriteText("modality", JsonWords.Of(relation.Modality));
        json.WriteDay("date", relation.OccurredOn);
        json.WritePlace("place", relation.Place);
        json.WriteBoolean("reciprocal", relation.Reciprocal);
        json.WriteText("assertedBy", relation.AssertedBy ?? "article");
        json.WriteNumber("quad", relation.Quad);
        json.WriteNumber("score", (decimal)relation.Score);
        json.WriteShare("confidence", relation.Confidence);
        if (_explains)
            json.WriteList("reasons", relation.Reasons, WriteReason);
    }

    private static void WriteReason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteText("part", reason.Part);
        json.WriteText("why", reason.Why);
    }

    private static void WriteDropped(Utf8JsonWriter json, DroppedCandidate dropped)
    {
        json.WriteText("stop", dropped.Stop);
        json.WriteSpan(dropped.Span);
        json.WriteText("reason", dropped.Reason);
        json.WriteShare("confidence", dropped.Confidence);
    }

    private static void WritePair(Utf8JsonWriter json, PairType pair)
    {
        json.WriteText("event", pair.Event);
        json.WriteText("mode", pair.Mode);
        json.WriteShare("confidence", pair.Confidence);
    }
}
