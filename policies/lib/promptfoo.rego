# METADATA
# title: Evaluations by promptfoo
# description: What promptfoo asserts of answers, and how it attacks; a test without an assertion measures nothing.
package lib.promptfoo

import data.lib.configs
import data.lib.fact

# each kind of assertion, with its file and place
assertions contains {"file": file, "type": assertion.type, "place": fact.at(file, pointer)} if {
	some file in configs.of("promptfoo")
	some part in ["defaultTest", "tests", "scenarios"]
	walk(file.body[part], [inner, assertion])
	is_number(inner[count(inner) - 1])
	inner[count(inner) - 2] == "assert"
	is_string(assertion.type)
	pointer := array.concat([part], inner)
}

# attacks, by what makes them
attacks contains {"file": file, "place": fact.at(file, ["redteam", key])} if {
	some file in configs.of("promptfoo")
	some key in ["plugins", "strategies"]
	count(file.body.redteam[key]) > 0
}
