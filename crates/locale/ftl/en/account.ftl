# Signing in and out, and the audit trail's frame.

sign-in-title = Sign in
sign-in-lead = Enter your e-mail address. If an account has it, a link to sign in is sent there.
sign-in-email = E-mail address
sign-in-send = Send me a link
sign-in-sent-title = Look at your mailbox
sign-in-sent-text = If an account has this address, a link is on its way. It can be used once, within 30 minutes.
sign-in-again = Ask for another link
sign-in-link-title = Sign in
sign-in-link-text = You are about to sign in as { $address }.
sign-in-link-button = Sign in
sign-in-link-spent-title = This link cannot be used any more
sign-in-link-spent-text = A sign-in link works once, within 30 minutes. Ask for another one; it takes a minute.
sign-in-mail-subject = Your link to sign in to Convener
sign-in-mail-text = Open this link to sign in. It can be used once, within 30 minutes.
sign-in-mail-button = Sign in
sign-in-mail-not-you = If you did not ask for this, you need not do anything.
signed-out-title = You are no longer signed in
signed-out-notice = Nothing has been saved yet, and nothing is lost
signed-out-text = Your sign-in has ended since you opened the form. Sign in in another window, come back to this one, and send what you typed once more.
signed-out-sign-in = Sign in in another window
signed-out-send = Send once more
signed-out-typed = What you typed
