# What teaches and rehearses with the figures

workshop-intro = Everything here works without internet, and nothing leaves this browser.
workshop-room-offline = Without internet
workshop-about-offline = See whether this browser has stored everything a workshop needs.

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
story-removed = Removed.
story-restore = Put it back
story-untitled = Untitled story
story-new = New story
story-open = Open a file
story-unread = This is no story that can be told:
story-fault-step = Step { $step }
story-fault-notJson = it is not written as JSON
story-fault-missing = this is missing
story-fault-unknown = this is not known here
story-fault-tooLong = this is too long
story-fault-notUnderstood = this is not understood
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
