# The frame of every page: names, navigation, buttons, paging, errors.

product-name = Convener
product-tagline = Dialogues of the Asylum Capacity Support Group: planned, balanced, held and followed up

## Navigation
nav-label = Main
nav-home = Home
nav-dialogues = Dialogues
nav-processes = Processes
nav-outcomes = Outcomes
nav-recommendations = Recommendations
nav-working-groups = Working groups
nav-matches = Matches
nav-library = Library
nav-search = Search
nav-calendar = Calendar
nav-desk = Desk
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-language = Language
nav-menu = Menu
nav-breadcrumb = You are here
nav-skip-to-content = Skip to main content
search-label = Search the site
signed-in-as = Signed in as { $name }

## Footer
footer-label = About this site
footer-accessibility = Accessibility
footer-privacy = Privacy
footer-contact = Contact
footer-feeds = Feeds
footer-api = API

## Buttons
button-save = Save
button-continue = Continue
button-back = Back
button-cancel = Cancel
button-search = Search
button-filter = Filter
button-clear-filters = Clear filters
button-apply = Apply
button-remove = Remove
button-delete = Delete
button-add = Add
button-edit = Edit
button-change = Change
button-preview = Preview
button-export = Export
button-download = Download
button-print = Print
button-send = Send
button-confirm = Confirm
button-close = Close
button-undo = Undo
button-upload = Upload
button-show = Show
button-new = New

## Lists
list-showing = Showing { $from }–{ $to } of { $total }
list-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
list-empty = Nothing here yet
list-nothing-found = Nothing matches these filters
list-nothing-found-remedy = Remove a filter or search for fewer words.
list-previous = Previous page
list-next = Next page
list-page = Page { $page } of { $pages }
list-paging = Pages
list-sort = Sort by
list-sorted-up = sorted in ascending order
list-sorted-down = sorted in descending order
list-filters = Filters
list-all = All
list-remove-filter = Remove filter
list-actions = Actions

## Common labels
label-yes = Yes
label-no = No
label-none = None
label-unknown = Not known
label-optional = (optional)
label-required = required
label-status = Status
label-name = Name
label-title = Title
label-date = Date
label-time = Time
label-time-zone = Time zone
label-place = Place
label-email = E-mail address
label-language = Language
label-languages = Languages
label-country = Country
label-organisation = Organization
label-theme = Theme
label-themes = Themes
label-region = Regional group
label-reason = Reason
label-note = Note
label-description = Description
label-to-be-determined = To be determined
label-choose = Choose…
label-new-window = (opens in a new window)
label-more = More
label-changed = Changed { $when } by { $who }

## Notices
notice-saved = Your changes have been saved.
notice-removed = Removed.
notice-sent = Sent.

## Forms
form-problem = There is a problem
field-required = Enter a value.
field-required-choice = Choose an option.
field-too-long = Use { $max } characters or fewer.
field-too-short = Use at least { $min } characters.
field-too-many-words = Use { $max } words or fewer; there are { $words }.
field-not-an-email = Enter an e-mail address in the form name@example.org.
field-not-a-date = Enter a date, such as 2023-03-14.
field-not-a-time = Enter a time, such as 15:00.
field-not-a-number = Enter a whole number.
field-out-of-range = Enter a number between { $min } and { $max }.
field-not-in-list = Choose one of the options in the list.
field-not-a-url = Enter a web address that begins with https://.
field-ends-before-start = The end must come after the start.
field-in-the-past = Enter a date in the future.
field-taken = This is already in use. Choose another.
field-unknown-zone = Choose a time zone from the list, such as Europe/Zurich.
field-no-such-hour = This hour does not exist in that time zone on that day, because the clocks change. Choose another.
field-file-too-large = Choose a file of at most { $max } MB.
field-file-type = This kind of file is not accepted. Accepted: { $types }.

## Error pages: what happened, what it means, what to do
error-reference = Reference: { $reference }
error-400-title = The request could not be read
error-400-text = Your browser sent something that this page does not understand. Nothing was changed.
error-400-remedy = Go back, check the address or the form, and try again.
error-403-title = You may not do this
error-403-text = Your role does not allow this action here. Nothing was changed.
error-403-remedy = If you need it for your work, ask the secretariat.
error-404-title = This page does not exist
error-404-text = The address may be mistyped, or the page may have been moved or withdrawn.
error-404-remedy = Check the address, or search for what you need.
error-405-title = This page cannot be used in that way
error-405-text = The page was called in a way that it does not offer. Nothing was changed.
error-405-remedy = Open the page again from its link.
error-409-title = Someone else was faster
error-409-text = This was changed by another person while you were working on it. Your changes have not been saved.
error-409-remedy = Open the page again, look at what changed, and make your change once more.
error-413-title = This file is too large
error-413-text = What you sent exceeds the size that is accepted. Nothing was saved.
error-413-remedy = Send a smaller file, or divide it.
error-422-title = The form needs your attention
error-422-text = Some of what you entered could not be accepted. What you typed is kept.
error-422-remedy = Correct the fields that are marked and send the form again.
error-429-title = Too many attempts
error-429-text = There have been too many requests from your address in a short time.
error-429-remedy = Wait a few minutes and try again.
error-500-title = Something went wrong on our side
error-500-text = The action could not be completed. The error has been recorded.
error-500-remedy = Try again in a few minutes. If it happens again, give the reference below to the secretariat.
error-503-title = The service is not available at the moment
error-503-text = The service is being started or maintained.
error-503-remedy = Try again in a few minutes.

# Long texts that are laid out with signs (Markdown).
marks-help = How to lay out a text
marks-heading = a heading
marks-list = an item of a list
marks-numbered = an item of a numbered list
marks-bold = important words
marks-italic = words in another voice
marks-link = a link
marks-quote = a quotation
marks-table = a row of a table; under the first one | --- | --- |
