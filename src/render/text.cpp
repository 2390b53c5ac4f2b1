// SPDX-License-Identifier: GPL-3.0-or-later
//
// A result in a terminal: the outcome first, then why, then the picture, then what else there is to know.
#include "render/account.hpp"
#include "render/chart.hpp"
#include "render/columns.hpp"
#include "render/paint.hpp"
#include "render/render.hpp"
#include "render/words.hpp"

namespace voix::render {
namespace {

/// Collects paragraphs, each wrapped, with one blank line between blocks.
class Sheet {
 public:
  explicit Sheet(const Display& display) : display_(display) {}

  void paragraph(const std::string& text, Paint paint = Paint::none, std::size_t indent = 0) {
    for (const auto& line : wrapped(display_.plain ? plain(text) : text, display_.width, indent))
      this->line(painted(line, paint, display_));
  }
  void line(const std::string& text) { text_.append(text).append("\n"); }
  void gap() {
    if (!text_.empty() && !text_.ends_with("\n\n")) text_.append("\n");
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  Display display_;
  std::string text_;
};

Paint paint_of(Outcome::Kind kind) {
  return kind == Outcome::Kind::winner || kind == Outcome::Kind::adopted ? Paint::good : Paint::bad;
}

void write_steps(Sheet& sheet, const std::vector<Passage>& passages, const Catalogue& tr,
                 const Display& display) {
  sheet.gap();
  sheet.paragraph(tr("Step by step"), Paint::strong);
  for (const auto& passage : passages) {
    if (!passage.heading.empty()) {
      sheet.gap();
      sheet.paragraph(passage.heading);
    }
    const auto digits = std::to_string(passage.steps.size()).size();
    for (std::size_t index = 0; index < passage.steps.size(); ++index) {
      const auto number = right_aligned(std::to_string(index + 1), digits) + ". ";
      const auto text = "  " + number + passage.steps[index];
      sheet.paragraph(display.plain ? std::to_string(index + 1) + ". " + passage.steps[index] : text,
                      Paint::none, display.plain ? 0 : 2 + number.size());
    }
  }
}

}  // namespace

std::string text(const Result& result, const Catalogue& tr, const Display& display, bool explain) {
  const auto said = account(result, tr);
  Sheet sheet(display);
  if (!result.title.empty()) sheet.paragraph(visible(result.title), Paint::strong);
  sheet.paragraph(said.outcome, paint_of(result.outcome.kind));
  for (const auto& reason : said.reasons) sheet.paragraph(reason);
  sheet.gap();
  for (const auto& line : chart(result, tr, display))
    display.plain ? sheet.paragraph(line) : sheet.line(line);
  sheet.gap();
  if (!said.ranking.empty()) sheet.paragraph(said.ranking);
  for (const auto& note : said.notes) sheet.paragraph(note, Paint::note);
  for (const auto& fact : said.facts) sheet.paragraph(fact);
  if (explain) write_steps(sheet, said.derivation, tr, display);
  return sheet.text();
}

}  // namespace voix::render
