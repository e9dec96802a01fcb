# What teaches and rehearses with the figures

workshop-intro = Everything here works without internet, and nothing leaves this browser.
workshop-room-offline = Without internet
workshop-about-offline = See whether this browser has stored everything a workshop needs.
blank-screen = The screen is blank. Any key shows it again.

## What is wrong in a file that is opened here
file-fault-notJson = this is no JSON text
file-fault-tooLong = this is too long
file-fault-otherKind = the file is of another kind
file-fault-version = the file is of another version
file-fault-missing = is missing
file-fault-unknown = is not known here
file-fault-wrongKind = another kind of value is needed here
file-fault-notBetween = must be a number from { $least } to { $most }
file-fault-notTenths = must be a number from { $least } to { $most }, with one decimal at the most
file-fault-notWhole = must be a whole number from { $least } to { $most }
file-fault-notCount = must be a whole number from zero up
file-fault-notAmount = must be a number from zero up
file-fault-word = none of the words that may stand here
file-fault-day = no day of the calendar (2024-06-30)
file-fault-order = the days are not in order
file-fault-repeated = stands here twice
file-fault-notUnderstood = is no link to a view
file-fault-sum = the counts of the days do not add up to the people who arrive
file-fault-afterTheEnd = lies after the last day
file-fault-backwards = ends before it begins

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
predict-full = There is room for { $most } questions.
predict-up = Move up: { $text }
predict-down = Move down: { $text }
predict-remove = Remove: { $text }
predict-save = Save these questions as a file
predict-open = Open a file of questions
predict-not-opened = This file was not opened. What was here stays.
predict-left-out = These questions of the file cannot be read and were left out. The others stand above.
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


## Border management board
workshop-room-board = Border management board
workshop-about-board = Crossings and checkpoints with status, capacity and daily arrivals, the influx watch, checklists, referrals and a log.
board-title = Border management board
board-intro = Crossings and internal checkpoints as this workshop knows them. What is typed in stays in this browser and never enters the figures of a source.
board-name = Title of the board
board-large = Large type
board-tabs = Parts of the board
board-tab-points = Points
board-tab-checklists = Checklists
board-tab-referrals = Referrals
board-tab-log = Log
board-day = Day
board-direction = Direction
board-arrivals = Arrivals
board-departures = Departures
board-empty = No point yet. Take over the list of crossings, add points by hand, or open a file of daily arrivals.
board-column-point = Point
board-column-status = Status
board-column-figure = { $direction } on { $day }
board-unnamed = Point without a name
board-kind-crossing = border crossing
board-kind-checkpoint = internal checkpoint
board-status-open = open
board-status-restricted = restricted
board-status-closed = closed
board-status-unknown = not known
board-since = since { $day }
board-capacity-unknown = capacity not known
board-capacity = capacity { $people } a day
board-from-typed = typed in
board-from-file = from the file
board-not-calm = No signal is not calm.
board-newest = newest figure: { $day }
board-point-name = Name
board-point-kind = Kind
board-point-governorate = Governorate
board-point-since = Status since
board-source = Source
board-point-hours = Opening hours
board-point-capacity = Capacity per day (people)
board-point-responsible = Responsible body
board-wrong-number = A whole number from zero up, or blank where it is not known.
board-counts = { $direction } by day, as you type them in. Blank is not told, and not zero.
board-form-close = Done
board-point-remove = Remove this point
board-file = { $file } counts days; { $points ->
    [one] one point of the board is in it by name
   *[other] { $points } points of the board are in it by name
}. What is typed in goes before it.
board-file-none = { $file } counts days, but no point of the board is in it by name.
board-add-point = Add a point
board-add-list = { $count ->
    [one] Take over one crossing from the list
   *[other] Take over { $count } crossings from the list
}
board-add-file = { $count ->
    [one] Take over one point from the file
   *[other] Take over { $count } points from the file
}
board-save-situation = Save the situation as CSV
board-typed-in = Typed in or compiled by a workshop; not figures of an official source. A blank is not known, and not zero.
board-checklists-about = A beginning to be written over: tick, change, remove and add lines as your operation needs them.
board-phase-before = Before
board-phase-during = During
board-phase-after = After
board-done = { $done } of { $all } done
board-line = Line of the checklist
board-line-done = Done: { $line }
board-add-line = Add a line
board-line-points = List every crossing and checkpoint with its position, opening hours and responsible body.
board-line-capacities = Write down what each point can take in a day: registration desks, waiting area, water, medical care.
board-line-counting = Agree who counts arrivals and departures, at which hours, and how a day without a count is told.
board-line-thresholds = Agree from which number of arrivals the operation acts, and who is told.
board-line-partners = Keep a list of whom to refer people to, with a contact that answers at night.
board-line-scenarios = Think through a small, a middle and a large influx, and what each of them needs.
board-line-statuses = Check the status of each point daily, with the day and the source.
board-line-counts = Collect arrivals and departures by point every day; leave blank what nobody counted.
board-line-queues = Ask how many people wait or are stranded, and for how long.
board-line-verify = Verify a signal with the teams on the ground before acting on it.
board-line-referrals = Refer people with specific needs, and write down what their places can still take.
board-line-log = Log events with their source and how far it is trusted.
board-line-report = Write the situation up each day: what is known, what is not, and what is needed.
board-line-reconcile = Settle the counts of all points with each other, and say what was changed.
board-line-stranded = Find out who is still waiting, stranded or without a referral.
board-line-data = Decide which data are kept, who may see them, and what is deleted.
board-line-lessons = Write down with all who took part what worked and what did not.
board-line-update = Bring the list of points, the capacities and the thresholds up to date.
board-referrals-about = Whom people can be referred to. Write here only what all who see this screen may know.
board-referral-sector = Sector
board-referral-organisation = Organisation
board-referral-contact = Phone or contact
board-referral-capacity = What it can take
board-add-referral = Add an organisation
board-log-about = What happened, by whom it was told, and how far that is trusted.
board-add-entry = Add an event
board-entry-text = What happened
board-entry-confidence = Confidence
board-confidence-confirmed = confirmed
board-confidence-likely = likely
board-confidence-unconfirmed = not confirmed
board-remove = Remove: { $what }
board-save = Save the board as a file
board-open = Open a board…
board-anew = Begin anew
board-lost = Another window of this browser took something off the board.
board-replaced = Something was taken away or replaced.
board-bring-back = Undo
board-not-kept = This browser keeps nothing: save the board as a file before you leave.
board-unread = { $faults ->
    [one] This board cannot be read, as it has a fault; the one that was open stays:
   *[other] This board cannot be read, as it has { $faults } faults; the one that was open stays. Here are the first:
}

## Handouts

workshop-room-handouts = Handouts
workshop-about-handouts = A poster of maps over time, a blank map to write on, and questions with their answers, on A4 or A3.
handouts-title = Handouts
handouts-kind = What is handed out
handouts-poster = Poster
handouts-blank = Blank map
handouts-most = Maps, at most
handouts-dates-evenly = Over the whole time
handouts-dates-years = Last date of each year
handouts-dates-around = Around the date shown
handouts-names = Names on the map
handouts-no-names = No names
handouts-poster-none = A poster needs stocks at two dates or more, of places with outlines.
handouts-blank-none = These places have no outlines.
handouts-shows = This map shows:
handouts-on = On (date):
handouts-source = Source:
handouts-credits = Source: { $credits }; { $file }.
handouts-scale = Legend:
handouts-notes = What I see, and what I do not know:
handouts-boundaries = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance. Boundaries: Natural Earth; Baghdad after OCHA.
handouts-boundaries-drawn = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance. Boundaries: { $drawing }.
handouts-sorani-names = Kurdish names come from community sources and await review.
handouts-questions = Questions
handouts-key = Answers
handouts-set = Which questions
handouts-how-most = Found by setting the figures of all places on that one date beside each other ({ $file }).
handouts-how-count = Found by adding the figures of its places on that one date ({ $file }); dates are never added.
handouts-how-read = Read from the figure of this place on that one date ({ $file }).
handouts-how-peak = Found by going through the figures of all dates ({ $file }); gaps count as not known.
# Stories: views in an order, told to an audience

workshop-room-stories = Stories
workshop-about-stories = Tell the figures step by step on a projector, with notes in a window of their own. Two are ready, and yours are made here.
stories = Stories
stories-text = A story is a few views in an order, each with a sentence. The audience sees both; your notes stand in a second window.
stories-keys = While it is told: → or PageDown or Space goes on, ← or PageUp back, B blanks the screen, F fills it, P shows a pointer, T changes light and dark, N opens the notes, Esc ends.
stories-shipped = Ready to be told
stories-own = Yours, in this browser
stories-none = None yet. Begin a new one, copy one from above, or open a file.
stories-not-kept = This browser does not keep stories. Save yours as a file before you leave.
story-steps =
    { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }
story-begin = Tell it
story-begin-notes = Tell it with notes
story-copy = Make a copy to change
story-edit = Change
story-save = Save as a file
story-link = Copy a link
story-link-long = This story is too long for a link. Save it as a file and send that.
story-remove = Remove
stories-lost = Removed in another window of this browser: { $stories }.
story-removed = Removed.
story-restore = Put it back
story-untitled = Untitled story
story-new = New story
story-open = Open a file
story-unread = This is no story that can be told:
story-edit-text = Choose a view on the page, then add it. Words are those of the language you read now; the others stay as they are.
story-title = Title
story-sentence = What the audience reads
story-notes = Your notes
story-add = Add this view
story-full = A story has { $most } steps at most.
story-undo = Undo
story-all = All stories
story-step-name = Step { $step }
story-up = Move step { $step } up
story-down = Move step { $step } down
story-look = Look at it
story-take = Use the present view
story-remove-step = Remove step { $step }
story-region = Story
story-step = { $step } / { $of }
story-previous = Previous step
story-next = Next step
story-back = Back to the step
story-other-dataset = This story was made for other figures than those that are open.
notes-title = Notes
notes-refused = The browser did not open the window with the notes. Allow windows of this page, then press N.
notes-gone = The page that is projected has gone. When it is there again, press N in it.
notes-no-story = No story is being told.
notes-now = Now
notes-none = No notes for this step.
notes-next = Next
notes-last = That was the last step.
notes-blank = Blank the screen
notes-show = Show the screen again
notes-elapsed =
    { $minutes ->
        [one] { $minutes } minute since it began
       *[other] { $minutes } minutes since it began
    }
notes-given = Minutes I have:
notes-given-wrong = Whole minutes, from { $least } to { $most }.
notes-left =
    { $minutes ->
        [one] { $minutes } minute left
       *[other] { $minutes } minutes left
    }
notes-over =
    { $minutes ->
        [one] { $minutes } minute over time
       *[other] { $minutes } minutes over time
    }
# The contingency exercise: everything in it is made up, and says so

workshop-room-exercise = Contingency exercise
workshop-about-exercise = Rehearse an influx day by day: who is present, what they need, what is lacking, who takes it on.
exercise-banner = EXERCISE – synthetic
exercise-why = Every figure here is made up or follows from what is made up. None of it enters the real series.
exercise-choose = Scenario
exercise-open = Open a scenario file…
exercise-not-opened = This file was not opened. The exercise in use stays.
exercise-own = My scenario
exercise-begin = Begin with day { $day }
exercise-anew = Begin anew
exercise-anew-sure = Forget all capacities, owners and decisions?
exercise-keep = Keep them
exercise-lost = Another window of this browser began an exercise in place of this one.
exercise-save-scenario = Save the scenario
exercise-edit = Change the scenario
exercise-title = Title
exercise-about = What the room is told first
exercise-place = Place
exercise-place-crossings = Crossings and checkpoints
exercise-place-governorates = Governorates
exercise-place-other = Another place
exercise-place-name = Its name
exercise-people = People who arrive in all
exercise-household = People in a household
exercise-days = Days of the exercise
exercise-curve = How they arrive
exercise-shape-even = the same each day
exercise-shape-front = most at first
exercise-shape-peak = rising to a peak
exercise-shape-counts = by count for each day
exercise-over = Over so many days
exercise-counts = Arrivals, day by day
exercise-departures = Departures, day by day
exercise-list-hint = Whole numbers with a space between them, from day 1.
exercise-days-wrong = From { $last }, the last day on which something happens, to { $most }.
exercise-list-wrong = These are not whole numbers.
exercise-list-comma = Put a space between two numbers. A comma alone may also stand inside one number.
exercise-total = They add up to { $count }.
exercise-groups = Groups, in per cent of all
exercise-groups-why = Groups may overlap, so they are not added. About so many of those present.
exercise-injects = What happens
exercise-inject-day = On day
exercise-inject-until = Until day
exercise-inject-kind = Kind
exercise-inject-text = What the room reads
exercise-inject-add = Add an event
exercise-inject-drop = Take away the event of day { $day }
exercise-inject-closed = Point closed
exercise-inject-secondPoint = Second point
exercise-inject-rain = Rain
exercise-inject-outbreak = Outbreak
exercise-inject-other = Question to the room
exercise-effect-closed = Those who come meanwhile wait. They are not among those present until a point is open.
exercise-effect-secondPoint = From this day on nobody waits for the first point. Needs are of all who are present, at both.
exercise-effect-rain = Changes no figure. If it costs you capacity, enter what is left.
exercise-effect-outbreak = Changes no figure: no numbers of sick people are invented. What does it ask of water, toilets and health staff?
exercise-effect-other = Changes no figure.
exercise-clock = Day { $day } of { $days }
exercise-quiet = Nothing is announced today.
exercise-reopened = The way is open again
exercise-reopened-waited = { $count ->
    [one] One person who waited comes in today.
   *[other] { $count } people who waited come in today.
}
exercise-still-closed = The point is closed.
exercise-present = present at the end of the day
exercise-arrived = arrived today
exercise-left = left today
exercise-waiting = wait at the closed point
exercise-households = households, at { $size } people each
exercise-next = Next
exercise-previous = Back
exercise-fill = Fill the screen
exercise-keys = Clicker: → or Page Down goes on, ← or Page Up back, B blanks the screen, F fills it, Esc leaves.
exercise-chart = Present at the end of each day, and arrivals
exercise-chart-bars = arrivals
exercise-chart-line = present
exercise-chart-day = Day { $day }: { $arrivals } arrived, { $departures } left, { $stock } present, { $waiting } waiting
exercise-needs = Needs of { $count ->
    [one] one person present
   *[other] { $count } people present
  }
exercise-needs-why = Needs are of those present at the end of the day (all arrivals less all departures). A blank capacity is not known, which is not zero. It holds from the day it is entered on. Check what is unverified before use.
exercise-column-need = Need
exercise-column-needed = Needed
exercise-column-formula = Formula (↑ rounded up)
exercise-column-capacity = Capacity
exercise-column-gap = Gap
exercise-column-owner = Responsible
exercise-alternatives = Other ways to plan the same needs
exercise-unverified = unverified
exercise-capacity-of = Capacity: { $need }
exercise-owner-of = Responsible: { $need }
exercise-gap-unknown = not known
exercise-gap-none = none
exercise-amount-litres = { $amount } L/day
exercise-amount-squareMetres = { $amount } m²
exercise-amount-kcal = { $amount } kcal/day
exercise-amount-facilities = { $amount }
exercise-amount-staff = { $amount }
exercise-amount-beds = { $amount }
exercise-range = { $from } to { $to }
exercise-hectares = = { $hectares } ha
exercise-split = { $women } for women, { $men } for men
exercise-rule-onePer = { $people } ÷ { $per } ↑
exercise-rule-each = { $people } × { $per }
exercise-rule-perTenThousand = { $people } × { $per } ÷ 10,000 ↑
exercise-source-sphere2018 = Sphere Handbook 2018
exercise-source-cluster = Health Cluster (2011 value)
exercise-source-clusterIraq = Iraq Health Cluster, H-A8
exercise-sector-water = Water
exercise-sector-sanitation = Sanitation and hygiene
exercise-sector-shelter = Shelter and site
exercise-sector-food = Food
exercise-sector-health = Health
exercise-need-water = Water, 15 L per person
exercise-need-waterSurvival = Water to survive, 7.5 to 15 L
exercise-need-taps = Taps
exercise-need-handPumps = Hand pumps instead of taps
exercise-need-openWells = Open hand wells instead of taps
exercise-need-toiletsFirst = Toilets, first phase
exercise-need-toilets = Toilets, as soon as possible
exercise-need-bathing = Bathing places
exercise-need-laundry = Laundry places
exercise-need-living = Covered living space
exercise-need-livingCold = Covered living space in a cold climate
exercise-need-site = Site with services
exercise-need-siteOutside = Site, services outside it
exercise-need-food = Food energy
exercise-need-communityWorkers = Community health workers
exercise-need-healthUnits = Basic health units
exercise-need-healthWorkers = Doctors, nurses, midwives
exercise-need-healthWorkersCluster = Health workers, by the cluster
exercise-need-beds = Inpatient beds
exercise-decisions = Decision log
exercise-decision = What was decided
exercise-decide = Note it
exercise-decision-day = Day { $day }
exercise-decision-drop = Take away: { $text }
exercise-no-decisions = Nothing has been noted.
exercise-debrief = Debrief
exercise-debrief-peak = Most people were present on day { $day }: { $count }.
exercise-debrief-end = At the end { $count } were present.
exercise-debrief-waiting = { $count } still waited at a closed point.
exercise-debrief-gaps = Gaps on day { $day }, the day with most people
exercise-debrief-lacking = { $sector } – { $need }: { $gap } lacking. Responsible: { $owner }
exercise-debrief-nobody = nobody named
exercise-debrief-no-gaps = No gap was found where a capacity was entered.
exercise-debrief-unknown = { $count ->
    [one] One need had no capacity entered; whether it was met is not known.
   *[other] { $count } needs had no capacity entered; whether they were met is not known.
  }
exercise-debrief-events = What happened
exercise-debrief-questions = For the debrief
exercise-debrief-question-1 = Which gap was seen first, and on which day?
exercise-debrief-question-2 = Which decision would you take earlier?
exercise-debrief-question-3 = Which capacity did nobody in the room know?
exercise-print = Print
exercise-save-table = Save as CSV
exercise-save-file = Save the exercise
