# Partners: co-hosts, regional processes and supporters of dialogues and processes.

partner = Partner
partners = Partners
partners-lead = With whom the dialogue is held. Names, links and logos stand on its public page, behind the links of those invited, on the agenda and the concept note; the invitation names them.
partners-lead-process = Every dialogue of the process bears these names, links and logos, too.
partner-none = There are no partners yet
partner-none-text = Co-hosts, regional processes and those who support it, with a link and a logo where there is one.
partner-add = Add a partner
partner-remove = Remove
partner-name = Name
partner-name-hint = As it should be read. An organization of the directory is recognised by its name.
partner-role = What they do
partner-role-co-host = Co-host
partner-role-regional-process = Regional process
partner-role-supporter = Supporter
partner-link = Web address
partner-link-hint = Begins with https://.
partner-place-hint = 1 is the first. Left empty, a new partner comes last.
partner-logo = Logo
partner-logo-hint = PNG or JPEG, at most { $max } MB. It is shown on white and read out by the name above.
partner-logo-present = The present logo
partner-logo-away = Take this logo away
partner-elsewhere = (another site)
partners-co-host = Co-hosted by
partners-regional-process = Together with the regional process
partners-supporter = Supported by
partners-of-process = From the process
partners-of-process-hint = Readers see these once the process has started.
partners-of-process-change = Partners of the process

letter-sample-partner = Regional Process on Asylum
placeholder-partners = Table of co-hosts, regional processes and supporters with their links; left out when there are none

problem-file-not-a-picture = A logo is a PNG or JPEG picture, and this file is neither. Save it as PNG and choose it again.

done-partner-added = The partner has been added.

audit-partner-added = Partner added
audit-partner-changed = Partner changed
audit-partner-removed = Partner removed
