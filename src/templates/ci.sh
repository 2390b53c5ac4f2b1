#!/bin/sh
# Refuses what the rules of this assembly refuse. Run it with  sh .ci/voix  or let a forge do so.
set -eu
cd "$(dirname "$0")/.."

for proposal in proposals/*/; do
  [ ! -e "$proposal/proposal.md" ] || voix lint "$proposal"
done
voix charter check
voix register > /dev/null # no decision and no mandate is in doubt
for poll in proposals/*/poll proposals/*/poll-[0-9]*; do
  [ ! -e "$poll/election.txt" ] || voix verify "$poll"
done
