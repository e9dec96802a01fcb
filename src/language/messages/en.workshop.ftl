# What teaches and rehearses with the figures

workshop-intro = Everything here works without internet, and nothing leaves this browser.
workshop-room-offline = Without internet
workshop-about-offline = See whether this browser has stored everything a workshop needs.

## Predict, then reveal
workshop-room-questions = Predict, then reveal
workshop-about-questions = The room guesses first, then the figures answer: which governorate, how many, in which month, and what is wrong with a sentence.
predict-title = Predict, then reveal
predict-intro = Ask, let the room answer, then show what the figures say. No answer is stored: each comes from the figures that are open.
predict-flow = Questions are asked of people present at a date. Choose IDPs or returnees first.
predict-keys = Clicker: → or Page Down shows the answer, then the next question; ← or Page Up goes back; B blanks the screen, F fills it.
predict-set-reading = Read the map
predict-about-reading = Where most people were, how many, and when.
predict-no-reading = These figures have no date with every place reported.
predict-set-errors = Spot the error
predict-about-errors = Sentences as they are printed of such figures: counts added up over dates, missing told as zero, methods mixed. Some are right.
predict-no-errors = These figures have no date with every place reported.
predict-set-own = Questions of your own
predict-about-own = Made from what is on screen.
predict-no-own = There are none yet.
predict-count = { $count ->
    [one] One question.
   *[other] { $count } questions.
}
predict-begin = Begin
predict-begin-set = Begin: { $set }
predict-own-title = Ask about what is on screen
predict-up = Move up: { $text }
predict-down = Move down: { $text }
predict-remove = Remove: { $text }
predict-save = Save these questions as a file
predict-open = Open a file of questions
predict-fault-json = This file is no JSON, so no question was read from it. What was here stays.
predict-fault-kind = This file holds no questions of Nuzuh. What was here stays.
predict-fault-newer = This file was made by a newer version. What was here stays.
predict-fault-empty = No question in this file can be read. What was here stays.
predict-unread = These questions of the file cannot be read and were left out: { $numbers }.
predict-teams = Teams
predict-teams-text = Without teams the room answers as one, by raised hands. The names stay in this browser.
predict-team = Team { $number }
predict-team-add = Add a team
predict-team-name = Name of team { $number }
predict-team-remove = Remove { $team }
predict-number = Question { $number } of { $count }
predict-over = All questions are over
predict-reveal = Reveal
predict-next = Next
predict-back = Back
predict-end = End the round
predict-unanswerable = The figures that are open do not answer this question.
predict-room = The room
predict-no-answer = No answer yet
predict-silent = { $team }: no answer
predict-said = { $team }: { $said } ({ $off })
predict-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
predict-standing = { $team }: { $points } of { $most } points
predict-learnt = What the figures say
predict-what-idps-individuals = IDPs
predict-what-idps-families = IDP families
predict-what-returnees-individuals = returnees
predict-what-returnees-families = returnee families
predict-ask-most = Which governorate had the most { $what } on { $day }?
predict-ask-most-own = Which place had the most { $what } on { $day }?
predict-ask-most-district = Which district had the most { $what } on { $day }?
predict-ask-count = How many { $what } were there in { $place } on { $day }?
predict-ask-peak = In which month were there the most { $what } in { $place }?
predict-ask-error = What is wrong with this sentence?
predict-claim-sum = From { $from } to { $day }, { $dates } counts found { $figure } in { $place } altogether.
predict-claim-zero = On { $day } there were no { $what } in { $place }.
predict-claim-change = From { $from } to { $day } the number of { $what } in { $place } { $way ->
    [fell] fell by { $by }
   *[rose] rose by { $by }
}.
predict-truth-most = { $place }, with { $figure }.
predict-truth-count = { $figure } on { $day }.
predict-truth-after = Next comes { $place }, with { $figure }.
predict-unsure-most = Some places have no exact figure for this date: they may have had more.
predict-truth-peak = On { $day }, with { $figure }.
predict-truth-again = { $dates ->
    [one] The same figure came again at a later date.
   *[other] The same figure came again at { $dates } later dates.
}
predict-unsure-peak = Some places are missing at some dates: there may have been more.
predict-flaw-sum = Counts of several dates are added up
predict-flaw-zero = A missing figure is told as zero
predict-flaw-broken = Two methods are compared
predict-flaw-none = Nothing is wrong
predict-why-sum = Each count is of the people present on its date, so that the same people stand in all { $dates }. On { $day } there were { $figure } in { $place }.
predict-why-zero = There is no figure ({ $reason }). Nothing can be said from it about whether there were any.
predict-why-broken = The difference is one of method too. { $reason }
predict-why-none = Both counts cover the same places by the same method, and the difference is right.
predict-off-none = it has no figure for this date
predict-off-rank = number { $rank }, with { $figure }
predict-off-exact = exactly right
predict-off-zero = the figure is zero
predict-off-percent = { $percent } too { $way ->
    [less] low
   *[more] high
}
predict-off-month = the right month
predict-off-months = { $months ->
    [one] one month
   *[other] { $months } months
} too { $way ->
    [early] early
   *[late] late
}
predict-off-right = right
predict-off-wrong = wrong
