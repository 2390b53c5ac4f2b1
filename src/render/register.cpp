// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/register.hpp"

#include "render/charter_words.hpp"
#include "render/columns.hpp"
#include "render/json_values.hpp"
#include "render/sentences.hpp"
#include "render/states.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

class RegisterText {
 public:
  RegisterText(const Zone& zone, const Catalogue& tr, const Display& display)
      : zone_(zone), tr_(tr), display_(display) {}

  void decisions(const char* heading, const std::vector<Register::Entry>& entries) {
    if (entries.empty()) return;
    out_ += (out_.empty() ? "" : "\n") + tr_(heading) + "\n";
    for (const auto& entry : entries) decision(entry);
  }

  void mandates(const char* heading, const std::vector<Register::Held>& entries) {
    if (entries.empty()) return;
    out_ += (out_.empty() ? "" : "\n") + tr_(heading) + "\n";
    for (const auto& [mandate, state, report_due, errors] : entries) {
      std::string note = tr_(msg("until {day}"), {{"day", mandate->until}});
      if (report_due) note = tr_("{list}, {next}", {{"list", note}, {"next", tr_(msg("report due"))}});
      line(mandate->id,
           tr_("{title}: {outcome}",
               {{"title", joined(mandate->holders, tr_)}, {"outcome", visible(mandate->scope)}}),
           notes_with(note, errors));
    }
  }

  [[nodiscard]] std::string text() const {
    return out_.empty() ? tr_(msg("Nothing is in force, and nothing was forgotten.")) + "\n" : out_;
  }

 private:
  [[nodiscard]] std::vector<std::string> notes_with(const std::string& note,
                                                    const std::vector<Finding>& errors) const {
    std::vector<std::string> notes{note};
    for (const auto& error : errors) {
      auto said = phrase(error, tr_);  // of several files the same
      if (said != notes.back()) notes.push_back(std::move(said));
    }
    return notes;
  }

  void decision(const Register::Entry& entry) {
    const auto& proposal = entry.dossier->proposal;
    const auto& made = entry.standing.decision;
    auto title = visible(proposal.title);
    if (made && !made->chosen.empty()) {
      title = tr_("{title}: {outcome}", {{"title", title}, {"outcome", quoted(made->chosen, tr_)}});
    }
    auto notes = notes_with(note(entry), entry.errors);
    if (!entry.amended.empty())
      notes.push_back(tr_(msg("amended by {ids}"), {{"ids", joined(entry.amended, tr_)}}));
    if (!entry.errors.empty() && !proposal.supersedes.empty())
      notes.push_back(
          tr_(msg("if it holds, it takes the place of {ids}"), {{"ids", joined(proposal.supersedes, tr_)}}));
    line(proposal.id, title, notes);
  }

  [[nodiscard]] std::string note(const Register::Entry& entry) const {
    const auto state = entry.standing.state;
    if (!entry.errors.empty())
      return tr_(msg("state as computed: {state}"), {{"state", state_in_words(state, tr_)}});
    const auto& made = *entry.standing.decision;
    const auto& review = entry.review;
    const Arguments arguments{{"body", body_words(made.body, tr_)},
                              {"day", zone_.day(made.in_force_from)},
                              {"state", state_in_words(state, tr_)},
                              {"review", review}};
    if (state == State::pending) return tr_(msg("{body}, in force from {day}"), arguments);
    if (!is_in_force(state)) return tr_(msg("{body}, {day}; {state}"), arguments);
    return review.empty() ? tr_(msg("{body}, since {day}"), arguments)
                          : tr_(msg("{body}, since {day}; review on {review}"), arguments);
  }

  void line(const std::string& id, const std::string& title, const std::vector<std::string>& notes) {
    constexpr std::size_t indent = 10;
    const auto width = display_.width == 0 ? 0 : std::max<std::size_t>(display_.width, 40) - indent;
    bool first = true;
    for (const auto& part : wrapped(title, width)) {
      out_ += (first ? "  " + padded(id, indent - 2) : std::string(indent, ' ')) + part + "\n";
      first = false;
    }
    for (const auto& note : notes) {
      for (const auto& part : wrapped(note, width)) out_ += std::string(indent, ' ') + part + "\n";
    }
  }

  const Zone& zone_;
  const Catalogue& tr_;
  const Display& display_;
  std::string out_;
};

void write_errors(JsonWriter& json, const std::vector<Finding>& errors) {
  if (!errors.empty()) json.key("errors").array(errors, [&](const Finding& one) { write(json, one); });
}

void write(JsonWriter& json, std::string_view key, const std::vector<Register::Entry>& entries) {
  json.key(key).array(entries, [&](const Register::Entry& entry) {
    const auto& proposal = entry.dossier->proposal;
    const auto& standing = entry.standing;
    const auto& made = standing.decision;
    json.object([&] {
      json.key("id").value(proposal.id);
      json.key("title").value(proposal.title);
      json.key("state").value(state_name(standing.state));
      json.key("class").value(made ? made->class_name : standing.class_name);
      json.key("body").value(made ? made->body : standing.body);
      json.key("text").value(made ? made->text : standing.text);
      if (made && !made->chosen.empty())
        json.key("chosen").array(made->chosen, [&](const std::string& one) { json.value(one); });
      if (made) json.key("decided").value(utc(made->decided));
      if (made && made->was_proclaimed) json.key("proclaimed").value(utc(made->proclaimed));
      if (made && made->adopted) json.key("in_force_from").value(utc(made->in_force_from));
      if (!entry.review.empty()) json.key("review").value(entry.review);
      if (!entry.amended.empty())
        json.key("amended_by").array(entry.amended, [&](const std::string& one) { json.value(one); });
      write_errors(json, entry.errors);
    });
  });
}

void write(JsonWriter& json, std::string_view key, const std::vector<Register::Held>& entries) {
  json.key(key).array(entries, [&](const Register::Held& held) {
    json.object([&] {
      json.key("id").value(held.mandate->id);
      json.key("holders").array(held.mandate->holders, [&](const std::string& id) { json.value(id); });
      json.key("scope").value(held.mandate->scope);
      json.key("granted_by").value(held.mandate->granted_by);
      json.key("from").value(held.mandate->from);
      json.key("until").value(held.mandate->until);
      json.key("state").value(held.state);
      json.key("report_due").value(held.report_due);
      write_errors(json, held.errors);
    });
  });
}

}  // namespace

std::string register_text(const Register& all, const Zone& zone, const Catalogue& tr,
                          const Display& display) {
  RegisterText text(zone, tr, display);
  text.decisions(msg("In force"), all.in_force);
  text.decisions(msg("Adopted, not yet in force"), all.pending);
  text.decisions(msg("Due for review"), all.review_due);
  text.decisions(msg("In doubt"), all.in_doubt);
  text.decisions(msg("Forgotten: the review date passed more than 90 days ago"), all.forgotten);
  text.decisions(msg("No longer in force"), all.ended);
  text.mandates(msg("Mandates"), all.mandates);
  text.mandates(msg("Mandates in doubt"), all.mandates_in_doubt);
  text.mandates(msg("Forgotten mandates: over, and without a report"), all.forgotten_mandates);
  return text.text();
}

std::string register_json(const Register& all) {
  JsonWriter json;
  json.object([&] {
    json.key("schema").value("voix.register/1");
    json.key("at").value(utc(all.at));
    write(json, "in_force", all.in_force);
    write(json, "pending", all.pending);
    write(json, "review_due", all.review_due);
    write(json, "forgotten", all.forgotten);
    write(json, "ended", all.ended);
    write(json, "in_doubt", all.in_doubt);
    write(json, "mandates", all.mandates);
    write(json, "mandates_in_doubt", all.mandates_in_doubt);
    write(json, "forgotten_mandates", all.forgotten_mandates);
  });
  return json.text() + "\n";
}

}  // namespace voix::render
