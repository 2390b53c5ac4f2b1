Proposals: where they stand, irregularities, the opening of a vote.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ both status
  $ mkdir -p proposals/draft-lift
  $ printf '+++\ntitle = "A lift"\nauthor = "m1"\nkind = "text"\nclass = "ordinary"\n+++\n\n## Operative text\n\nWe build a lift.\n' > proposals/draft-lift/proposal.md
  $ both status --require finished
  voix: error: --require cannot be “finished” [bad-value]
  hint: write for example: adopted, in-force, deciding
  voix: erreur : --require ne peut pas être « finished » [bad-value]
  conseil : écrivez par exemple : adopted, in-force, deciding
  [2]
  $ both status proposals/draft-lift --require adopted
  [1]
  $ both void --key m1.key
  voix: error: name one proposal [proposal-needed]
  hint: give its number, P-0003, or its folder
  voix: error: no reason is given [reason-needed]
  hint: add --because TEXT
  voix: erreur : nommez une proposition [proposal-needed]
  conseil : donnez son numéro, P-0003, ou son dossier
  voix: erreur : aucune raison n’est donnée [reason-needed]
  conseil : ajoutez --because TEXTE
  [2]
  $ both void proposals/draft-lift --because late --key m1.key
  voix: error: proposals/draft-lift is a draft: nothing was decided that could be void [void-of-draft]
  hint: delete a draft that you do not want any more
  voix: erreur : proposals/draft-lift est un brouillon : rien n’a été décidé qui puisse être nul [void-of-draft]
  conseil : supprimez un brouillon dont vous ne voulez plus
  [2]
  $ both open proposals/draft-lift --key m1.key
  voix: error: proposals/draft-lift cannot be put to the vote now: draft. It is a draft: its author has not submitted it. [cannot-be-opened]
  hint: `voix status proposals/draft-lift` tells what is needed next
  voix: erreur : proposals/draft-lift ne peut pas être mise aux voix maintenant : brouillon. C’est un brouillon : son auteur ne l’a pas déposé. [cannot-be-opened]
  conseil : `voix status proposals/draft-lift` dit ce qu’il faut ensuite
  [2]
  $ both open proposals/draft-lift --key m1.key --rule approval --public
  voix: error: --rule is not chosen at the opening: what the proposal and the charter say counts, and nothing else [flag-of-charter]
  hint: leave it out; `voix charter show` tells the rules
  voix: error: --public is not chosen at the opening: what the proposal and the charter say counts, and nothing else [flag-of-charter]
  hint: leave it out; `voix charter show` tells the rules
  voix: erreur : --rule ne se choisit pas à l’ouverture : seul compte ce que disent la proposition et la charte [flag-of-charter]
  conseil : laissez-le de côté ; `voix charter show` dit les règles
  voix: erreur : --public ne se choisit pas à l’ouverture : seul compte ce que disent la proposition et la charte [flag-of-charter]
  conseil : laissez-le de côté ; `voix charter show` dit les règles
  [2]
