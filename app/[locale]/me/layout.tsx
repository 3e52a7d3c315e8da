import ForMembers from "../for-members";

export default ForMembers;
