Proposals: where they stand, irregularities, the opening of a vote.

  $ . "$TESTDIR/../support/assembly.sh"
  $ mkdir group && cd group && group
  $ both status
  $ mkdir -p proposals/draft-lift
  $ printf '+++\ntitle = "A lift"\nauthor = "m1"\nkind = "text"\nclass = "ordinary"\n+++\n\n## Operative text\n\nWe build a lift.\n' > proposals/draft-lift/proposal.md
  $ both status --require finished
  voix: error: --require cannot be \xe2\x80\x9cfinished\xe2\x80\x9d [bad-value] (esc)
  hint: write for example: adopted, in-force, deciding
  voix: erreur\xc2\xa0: --require ne peut pas \xc3\xaatre \xc2\xab\xc2\xa0finished\xc2\xa0\xc2\xbb [bad-value] (esc)
  conseil\xc2\xa0: \xc3\xa9crivez par exemple\xc2\xa0: adopted, in-force, deciding (esc)
  [2]
  $ both status proposals/draft-lift --require adopted
  [1]
  $ both void --key m1.key
  voix: error: name one proposal [proposal-needed]
  hint: give its number, P-0003, or its folder
  voix: error: no reason is given [reason-needed]
  hint: add --because TEXT
  voix: erreur\xc2\xa0: nommez une proposition [proposal-needed] (esc)
  conseil\xc2\xa0: donnez son num\xc3\xa9ro, P-0003, ou son dossier (esc)
  voix: erreur\xc2\xa0: aucune raison n\xe2\x80\x99est donn\xc3\xa9e [reason-needed] (esc)
  conseil\xc2\xa0: ajoutez --because TEXTE (esc)
  [2]
  $ both void proposals/draft-lift --because late --key m1.key
  voix: error: proposals/draft-lift is a draft: nothing was decided that could be void [void-of-draft]
  hint: delete a draft that you do not want any more
  voix: erreur\xc2\xa0: proposals/draft-lift est un brouillon\xc2\xa0: rien n\xe2\x80\x99a \xc3\xa9t\xc3\xa9 d\xc3\xa9cid\xc3\xa9 qui puisse \xc3\xaatre nul [void-of-draft] (esc)
  conseil\xc2\xa0: supprimez un brouillon dont vous ne voulez plus (esc)
  [2]
  $ both open proposals/draft-lift --key m1.key
  voix: error: proposals/draft-lift cannot be put to the vote now: draft. It is a draft: its author has not submitted it. [cannot-be-opened]
  hint: `voix status proposals/draft-lift` tells what is needed next
  voix: erreur\xc2\xa0: proposals/draft-lift ne peut pas \xc3\xaatre mise aux voix maintenant\xc2\xa0: brouillon. C\xe2\x80\x99est un brouillon\xc2\xa0: son auteur ne l\xe2\x80\x99a pas d\xc3\xa9pos\xc3\xa9. [cannot-be-opened] (esc)
  conseil\xc2\xa0: `voix status proposals/draft-lift` dit ce qu\xe2\x80\x99il faut ensuite (esc)
  [2]
  $ both open proposals/draft-lift --key m1.key --rule approval --public
  voix: error: --rule is not chosen at the opening: proposal and charter say it [flag-of-charter]
  hint: leave it out; `voix charter show` tells the rules
  voix: error: --public is not chosen at the opening: proposal and charter say it [flag-of-charter]
  hint: leave it out; `voix charter show` tells the rules
  voix: erreur\xc2\xa0: --rule ne se choisit pas \xc3\xa0 l\xe2\x80\x99ouverture\xc2\xa0: la proposition et la charte le disent [flag-of-charter] (esc)
  conseil\xc2\xa0: laissez-le de c\xc3\xb4t\xc3\xa9\xc2\xa0; `voix charter show` dit les r\xc3\xa8gles (esc)
  voix: erreur\xc2\xa0: --public ne se choisit pas \xc3\xa0 l\xe2\x80\x99ouverture\xc2\xa0: la proposition et la charte le disent [flag-of-charter] (esc)
  conseil\xc2\xa0: laissez-le de c\xc3\xb4t\xc3\xa9\xc2\xa0; `voix charter show` dit les r\xc3\xa8gles (esc)
  [2]
