"""The pages of the lead: the stages of the inspection, and its set-up."""
